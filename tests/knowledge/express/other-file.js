// sample: what comes from another file is unknown where it stands in front of the route, and only there
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import requireUser from './require-user.js';
import * as orders from './orders.controller.js';
import ordersRouter from './orders.routes.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/', (req, res) => { // handler: GET / unguarded
  res.send('orders');
});

app.get('/me', requireUser, (req, res) => { // handler: GET /me unknown other-file
  res.json(req.user);
});

app.get('/me/settings', requireUser, limiter, (req, res) => { // handler: GET /me/settings guarded route
  res.json({});
});

app.use('/account', requireUser);
app.get('/account/bills', (req, res) => { // handler: GET /account/bills unknown other-file
  res.json([]);
});
app.get('/accounting', (req, res) => { // handler: GET /accounting unguarded
  res.json([]);
});

app.get('/orders/open', orders.open); // handler: GET /orders/open unknown other-file
app.get('/orders/closed', limiter, orders.closed); // handler: GET /orders/closed guarded route

app.use('/orders', ordersRouter);
app.get('/orders/:id/print', (req, res) => { // handler: GET /orders/:id/print unknown other-file
  res.send(`order ${req.params.id}`);
});
app.get('/prices', (req, res) => { // handler: GET /prices unguarded
  res.json([]);
});

app.use(requireUser);
app.get('/wishes', (req, res) => { // handler: GET /wishes unknown other-file
  res.json([]);
});

app.listen(3000);

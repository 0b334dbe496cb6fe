// sample: a limiter on a route parameter guards the routes that have it
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/early/:code', (req, res) => { // handler: GET /early/:code guarded
  res.json({ code: req.params.code });
});

app.get('/early/:other', (req, res) => { // handler: GET /early/:other unguarded
  res.json({ code: req.params.other });
});

// It is asked for all paths that have the parameter, those in front of it too.
app.param('code', limiter);
app.param('user', (req, res, next, id) => {
  req.user = { id };
  next();
});

app.get('/vouchers/:code', (req, res) => { // handler: GET /vouchers/:code guarded
  res.json({ code: req.params.code });
});

app.get('/users/:user', (req, res) => { // handler: GET /users/:user unguarded
  res.json(req.user);
});

app.get('/vouchers', (req, res) => { // handler: GET /vouchers unguarded
  res.json([]);
});

app.listen(3000);

// The value is given behind `next`: four parameters make no error handler of it.
const delegating = express();
delegating.param('room', (req, res, next, id) => {
  req.room = { id };
  limiter(req, res, next);
});
delegating.param('seat', (req, res, next, id) => {
  req.seat = id.trim();
  next();
});
delegating.get('/rooms/:room', (req, res) => { // handler: GET /rooms/:room guarded
  res.json(req.room);
});
delegating.get('/seats/:seat', (req, res) => { // handler: GET /seats/:seat unguarded
  res.json(req.seat);
});
delegating.listen(3001);

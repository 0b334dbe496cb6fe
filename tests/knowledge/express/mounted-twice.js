// sample: a router mounted at two places is guarded only when both mounts are
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const catalogue = express.Router();
catalogue.get('/items', (req, res) => { // handler: GET /items unguarded
  res.json([]);
});
catalogue.get('/items/:id', limiter, (req, res) => { // handler: GET /items/:id guarded route
  res.json({ id: req.params.id });
});

const basket = express.Router();
basket.post('/', (req, res) => { // handler: POST / guarded
  res.sendStatus(201);
});

app.use('/v1', limiter, catalogue);
app.use('/v2', catalogue);

app.use('/shop/basket', limiter, basket);
app.use('/basket', limiter, basket);

app.listen(3000);

// sample: two exported functions, of which only the caller decides who comes first
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();

app.get('/live', (req, res) => { // handler: GET /live unguarded
  res.send('ok');
});

export function addLimits() {
  app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
}

export function addRoutes() {
  app.get('/rows', (req, res) => { // handler: GET /rows unknown order
    res.json([]);
  });
}

export function start(port) {
  return app.listen(port);
}

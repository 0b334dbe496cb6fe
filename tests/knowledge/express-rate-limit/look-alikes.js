// sample: names that speak of limits and limit nothing
import { createReadStream } from 'node:fs';
import express from 'express';
import pLimit from 'p-limit';
import { Throttle } from 'stream-throttle';

const app = express();
const limiter = pLimit(4);
const rateLimiter = (req, res, next) => {
  res.set('X-RateLimit-Limit', '10');
  next();
};
const requestLimit = 10;

function limit(req, res, next) {
  req.query.limit ??= '25';
  next();
}

app.use(express.json({ limit: '10kb' }));
app.use(rateLimiter);

app.get('/list', limit, (req, res) => { // handler: GET /list unguarded
  res.json([].slice(0, Math.min(Number(req.query.limit), requestLimit)));
});

app.get('/jobs', async (req, res) => { // handler: GET /jobs unguarded
  res.json(await Promise.all([1, 2, 3].map((id) => limiter(async () => id))));
});

app.get('/video', (req, res) => { // handler: GET /video unguarded
  createReadStream('/srv/intro.mp4').pipe(new Throttle({ rate: 50_000 })).pipe(res);
});

app.listen(3000);

// sample: a group of Bottleneck keeps one limiter for each key
const Bottleneck = require('bottleneck');
const express = require('express');

const router = express.Router();
const app = express();
const clients = new Bottleneck.Group({ reservoir: 10, reservoirRefreshAmount: 10, reservoirRefreshInterval: 60_000, highWater: 0, strategy: Bottleneck.strategy.BLOCK });
const patient = new Bottleneck.Group({ maxConcurrent: 1 });

async function limit(req, res, next) {
  try {
    await clients.key(req.ip).schedule(async () => {});
    next();
  } catch {
    res.status(429).send('Too Many Requests');
  }
}

async function wait(req, res, next) {
  await patient.key(req.ip).schedule(async () => {});
  next();
}

router.get('/before', (req, res) => { // handler: GET /before unguarded
  res.send('before');
});

router.use(limit);

router.get('/after', (req, res) => { // handler: GET /after guarded router
  res.send('after');
});

app.get('/waited', wait, (req, res) => { // handler: GET /waited unguarded
  res.send('waited');
});

app.use('/api', router);

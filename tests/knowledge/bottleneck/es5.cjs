// sample: Bottleneck for old engines
const Bottleneck = require('bottleneck/es5');
const express = require('express');

const app = express();
const limiter = new Bottleneck({ reservoir: 10, reservoirRefreshAmount: 10, reservoirRefreshInterval: 60_000, highWater: 0 });
const endless = new Bottleneck({ reservoir: Infinity, highWater: 0 });
const waiting = new Bottleneck({ reservoir: 10, highWater: Infinity });

app.get('/limited', async (req, res) => { // handler: GET /limited guarded handler
  await limiter.schedule(async () => {});
  res.send('limited');
});

app.get('/endless', async (req, res) => { // handler: GET /endless unguarded ; near-miss: switched-off
  await endless.schedule(async () => {});
  res.send('endless');
});

app.get('/waiting', async (req, res) => { // handler: GET /waiting unguarded ; near-miss: switched-off
  await waiting.schedule(async () => {});
  res.send('waiting');
});

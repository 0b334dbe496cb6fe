// sample: express-limiter as middleware, and switched off by its options
import express from 'express';
import expressLimiter from 'express-limiter';
import { createClient } from 'redis';

const app = express();
const limiter = expressLimiter(null, createClient());
const perAddress = limiter({ lookup: 'connection.remoteAddress', total: 10, expire: 60_000 });

app.get('/tickets', perAddress, (req, res) => { // handler: GET /tickets guarded route
  res.json([]);
});

app.get('/inline', limiter({ lookup: ['ip'], total: 10, expire: 60_000 }), (req, res) => { // handler: GET /inline guarded route
  res.json([]);
});

app.get('/some', limiter({ lookup: ['ip'], total: 10, expire: 60_000, whitelist: (req) => req.ip === '10.0.0.1' }), (req, res) => { // handler: GET /some guarded route
  res.json([]);
});

app.get('/off', limiter({ lookup: ['ip'], total: 10, expire: 60_000, whitelist: () => true }), (req, res) => { // handler: GET /off unguarded ; near-miss: switched-off
  res.json([]);
});

app.get('/passes', limiter({ lookup: ['ip'], total: 10, expire: 60_000, onRateLimited: (req, res, next) => next() }), (req, res) => { // handler: GET /passes unguarded ; near-miss: switched-off
  res.json([]);
});

app.get('/boundless', limiter({ lookup: ['ip'], total: Infinity, expire: 60_000 }), (req, res) => { // handler: GET /boundless unguarded ; near-miss: switched-off
  res.json([]);
});

app.use('/api', perAddress);
app.get('/api/rows', (req, res) => { // handler: GET /api/rows guarded app
  res.json([]);
});

app.get('/plain', (req, res) => { // handler: GET /plain unguarded
  res.json([]);
});

app.listen(3000);

// sample: limiters that are made with `new`, as it was before version 6
const express = require('express');
const RateLimit = require('express-rate-limit');
const { RateLimit: Other } = require('some-limits');

const app = express();
const limiter = new RateLimit({ windowMs: 60_000, max: 10, delayMs: 0 });

app.get('/limited', limiter, (req, res) => res.send('limited')); // handler: GET /limited guarded route
app.get('/off', new RateLimit({ max: Infinity }), (req, res) => res.send('off')); // handler: GET /off unguarded ; near-miss: switched-off
app.get('/other', new Other({ max: 10 }), (req, res) => res.send('other')); // handler: GET /other unknown
app.get('/open', (req, res) => res.send('open')); // handler: GET /open unguarded

app.use('/api', new RateLimit({ max: 10 }));
app.get('/api/users', (req, res) => res.json([])); // handler: GET /api/users guarded app
app.listen(3000);

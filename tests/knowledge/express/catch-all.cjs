// sample: Express 4, a limiter on every path by all('*')
const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();

app.get('/robots.txt', (req, res) => res.type('txt').send('User-agent: *')); // handler: GET /robots.txt unguarded ; near-miss: attached-after

app.all('*', rateLimit({ windowMs: 60 * 1000, max: 10 }));

app.get('/', (req, res) => res.send('home')); // handler: GET / guarded
app.post('/notes/:id/share', (req, res) => res.sendStatus(204)); // handler: POST /notes/:id/share guarded

app.listen(3000);

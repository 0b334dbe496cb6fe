const express = require('express');
const rateLimit = require('express-rate-limit');
const { atMost, logged } = require('./checks/at-most');

const app = express();

app.use(rateLimit({ windowMs: 60 * 1000, limit: 30 }));

app.use('/checked', atMost('size', 80), require('./routes/checked'));
app.use('/inner', require('./routes/inner'));
app.use('/logged', logged('size', 80), require('./routes/logged'));

app.use('/path', atMost('size', 80));
app.get('/path/stars', (req, res) => res.send('*'.repeat(Number(req.query.size)))); // handler: GET /path/stars guarded
app.get('/elsewhere', (req, res) => res.send('*'.repeat(Number(req.query.size)))); // handler: GET /elsewhere guarded ; amplifies: request

app.get('/early', (req, res) => res.send('*'.repeat(Number(req.query.width)))); // handler: GET /early guarded ; amplifies: request
app.use(atMost('width', 80));
app.get('/late', (req, res) => res.send('*'.repeat(Number(req.query.width)))); // handler: GET /late guarded

app.listen(3000);

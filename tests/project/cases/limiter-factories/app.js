const express = require('express');
const { createLimiter, createTimer, lazily } = require('./middleware/limits');
const otp = require('./otp');

const app = express();

app.post('/codes', createLimiter(5), (req, res) => res.sendStatus(202)); // handler: POST /codes guarded route
app.get('/codes', createTimer(5), (req, res) => res.json([])); // handler: GET /codes unguarded
app.get('/late', lazily(5), (req, res) => res.json([])); // handler: GET /late unguarded ; near-miss: per-request
app.use('/otp', createLimiter(3, 10 * 60 * 1000), otp);
app.use('/slow', createTimer(3), require('./slow'));

app.listen(3000);

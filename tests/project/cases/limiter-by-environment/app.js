const express = require('express');
const { limiter, tracer } = require('./limiter');
const { deals } = require('./deals');

const app = express();

app.get('/offers', limiter, (req, res) => res.json([])); // handler: GET /offers guarded
app.get('/prices', tracer, (req, res) => res.json([])); // handler: GET /prices unguarded
app.use('/deals', limiter, deals);

module.exports = app;

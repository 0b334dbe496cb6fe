const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();

app.use(express.urlencoded({ extended: true }));
app.use('/tickets', rateLimit({ windowMs: 15 * 60 * 1000, max: 100 }), require('./routes/tickets'));
app.use('/agents', require('./routes/agents'));

module.exports = app;

'use strict';

const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { coins, banks: bankRouter } = require('./routes');
const rates = require('./rates').router;

const app = express();
const limiter = rateLimit({ windowMs: 60000, limit: 30 });

app.use('/coins', limiter, coins);
app.use('/banks', bankRouter);
app.use('/rates', limiter, rates);
app.use('/history', require('./rates').history);

app.listen(8080);

const express = require('express');
const rateLimit = require('express-rate-limit');
const admin = require('./admin/app');
const shop = require('./shop/app');
const metrics = require('./metrics/app');

const root = express();

root.use('/admin', rateLimit({ windowMs: 60 * 1000, max: 10 }), admin);
root.use('/shop', shop);

root.listen(3000);
metrics.listen(9100);

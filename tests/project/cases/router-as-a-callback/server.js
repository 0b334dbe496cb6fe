const express = require('express');
const { rateLimit } = require('express-rate-limit');
const entries = require('./lib/entries');
const reports = require('./lib/reports');
const createStatus = require('./lib/status');

const app = express();
const limiter = rateLimit({ windowMs: 60000, limit: 20 });

app.all('/entries*', entries);
app.get('/status', limiter, createStatus());
app.use('/reports', limiter);
app.all('/reports/*', reports);

app.listen(3000);

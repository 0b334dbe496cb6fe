// sample: CommonJS, every way to get an app and a router, guarded and not
'use strict';

const express = require('express');
const { Router } = require('express');
const rateLimit = require('express-rate-limit');

const app = (module.exports = express());

const limiter = rateLimit({ windowMs: 60 * 1000, max: 10 });

const users = express.Router();
users.get('/', function (req, res) { // handler: GET / unguarded
  res.json([]);
});

const orders = Router({ mergeParams: true });
orders.use(limiter);
orders.get('/', function (req, res) { // handler: GET / guarded router
  res.json([]);
});

const invoices = new Router();
invoices.get('/:id', limiter, function (req, res) { // handler: GET /:id guarded route
  res.json({ id: req.params.id });
});

const reports = require('express').Router();
reports.get('/daily', function (req, res) { // handler: GET /daily guarded
  res.send('nothing today');
});

app.use('/users', users);
app.use('/orders', orders);
app.use('/invoices', invoices);
app.use('/reports', limiter, reports);

if (require.main === module) {
  app.listen(3000);
}

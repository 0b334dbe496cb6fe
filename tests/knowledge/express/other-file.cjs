// sample: required middleware, controllers and routers of other files
const express = require('express');
const rateLimit = require('express-rate-limit');
const { authenticate } = require('./middleware/auth');
const controller = require('./controllers/invoices');

const app = express();

app.get('/ping', (req, res) => res.send('pong')); // handler: GET /ping unguarded

app.use(require('./middleware/request-log'));

app.get('/version', (req, res) => res.send('3')); // handler: GET /version unknown other-file

app.use('/invoices', rateLimit({ windowMs: 60000, max: 10 }));
app.get('/invoices', authenticate, controller.list); // handler: GET /invoices guarded app
app.get('/offers', authenticate, controller.offers); // handler: GET /offers unknown other-file

module.exports = app;

const express = require('express');
const { rateLimit } = require('express-rate-limit');
const setup = require('./setup');

exports.createApp = (options) => {
  const app = express();
  app.set('trust proxy', options.proxies);
  app.use(rateLimit({ windowMs: 60 * 1000, limit: 100 }));
  app.get('/version', (req, res) => res.send('1')); // handler: GET /version guarded
  setup(app);
  return app;
};

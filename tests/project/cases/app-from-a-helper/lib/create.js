const express = require('express');
const rateLimit = require('express-rate-limit');

exports.createApp = ({ max }) => {
  const app = express();
  app.disable('x-powered-by');
  app.use(rateLimit({ windowMs: 60 * 1000, max }));
  return app;
};

exports.createProbe = () => {
  const app = express();
  app.disable('x-powered-by');
  return app;
};

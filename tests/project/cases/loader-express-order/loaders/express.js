const express = require('express');
const rateLimit = require('express-rate-limit');

module.exports = async (app) => {
  app.use(express.json());
  app.use(rateLimit({ windowMs: 60 * 1000, max: 60 }));
  return app;
};

const { rateLimit } = require('express-rate-limit');

module.exports = (app) => {
  app.use(rateLimit({ windowMs: 60_000, max: 10 }));
};

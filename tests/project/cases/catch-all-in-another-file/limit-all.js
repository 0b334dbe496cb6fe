const rateLimit = require('express-rate-limit');

module.exports = (app) => {
  app.all('*', rateLimit({ windowMs: 60 * 1000, max: 100 }));
};

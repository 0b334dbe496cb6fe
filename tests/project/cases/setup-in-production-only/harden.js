const rateLimit = require('express-rate-limit');

function harden(app) {
  app.set('trust proxy', 1);
  if (process.env.NODE_ENV === 'production') {
    app.use(rateLimit({ windowMs: 60 * 1000, max: 100 }));
  }
}

module.exports = { harden };

const rateLimit = require('express-rate-limit');

function createLimiter(max, windowMs = 60 * 1000) {
  return rateLimit({ windowMs, max, message: { error: 'Too many requests' } });
}

function createTimer(max) {
  return (req, res, next) => {
    const started = Date.now();
    res.on('finish', () => {
      if (Date.now() - started > max) console.warn('slow', req.path);
    });
    next();
  };
}

const lazily = (max) => (req, res, next) => rateLimit({ max })(req, res, next);

module.exports = { createLimiter, createTimer, lazily };

const rateLimit = require('express-rate-limit');

const noop = (req, res, next) => next();

exports.limiter = process.env.NODE_ENV === 'test' ? noop : rateLimit({ windowMs: 60 * 1000, max: 20 });
exports.tracer = process.env.NODE_ENV === 'test' ? noop : (req, res, next) => next();

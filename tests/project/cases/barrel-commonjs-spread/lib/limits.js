const rateLimit = require('express-rate-limit');

exports.apiLimiter = rateLimit({ windowMs: 60 * 1000, max: 25 });

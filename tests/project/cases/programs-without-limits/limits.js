const { rateLimit } = require('express-rate-limit');

module.exports = () => ({ all: rateLimit({ windowMs: 60_000, max: 10 }) });

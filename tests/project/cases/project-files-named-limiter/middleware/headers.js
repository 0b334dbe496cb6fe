const helmet = require('helmet');
const rateLimit = require('express-rate-limit');

module.exports = [helmet(), rateLimit({ windowMs: 60 * 1000, max: 30 })];

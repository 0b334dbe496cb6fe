module.exports = require('express-rate-limit')({ windowMs: 60 * 1000, max: 60 });

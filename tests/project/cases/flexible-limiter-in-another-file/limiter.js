const { RateLimiterMemory } = require('rate-limiter-flexible');

exports.limiter = new RateLimiterMemory({ points: 10, duration: 60 });
exports.boundless = new RateLimiterMemory({ points: Infinity, duration: 60 });

const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

exports.mayGo = async (key) => {
  try {
    await limiter.consume(key);
    return true;
  } catch {
    return false;
  }
};

const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function admit(req, res) {
  try {
    await limiter.consume(req.ip);
    return true;
  } catch {
    res.status(429).send('Too Many Requests');
    return false;
  }
}

async function refuse(req, res) {
  return !(await admit(req, res));
}

module.exports = { admit, refuse };

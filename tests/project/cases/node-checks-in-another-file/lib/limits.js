const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const seen = new Map();

async function admit(req, res) {
  try {
    await limiter.consume(req.socket.remoteAddress);
    return true;
  } catch {
    res.writeHead(429, { 'retry-after': '60' });
    res.end();
    return false;
  }
}

function tooMany(ip) {
  const count = (seen.get(ip) || 0) + 1;
  seen.set(ip, count);
  return count > 10;
}

module.exports = { admit, tooMany };

const { RateLimiterMemory } = require('rate-limiter-flexible');

const attempts = new RateLimiterMemory({ points: 10, duration: 60 });

exports.authenticate = async (req, res, next) => {
  try {
    await attempts.consume(req.ip);
  } catch {
    return res.status(429).json({ error: 'too many attempts' });
  }
  if (!req.get('authorization')) {
    return res.status(401).json({ error: 'sign in' });
  }
  next();
};

exports.authorize = (role) => (req, res, next) => {
  if (req.get('x-role') === 'guest' && role !== 'guest') {
    return res.status(403).json({ error: 'not allowed' });
  }
  next();
};

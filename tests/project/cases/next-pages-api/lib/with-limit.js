import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const withLimit = (handler) => async (req, res) => {
  try {
    await limiter.consume(req.socket.remoteAddress ?? 'unknown');
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  return handler(req, res);
};

export const withMethod = (method, handler) => async (req, res) => {
  if (req.method !== method) {
    return res.status(405).end();
  }
  return handler(req, res);
};

import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const withLimit = (handler) => async (req, res, next) => {
  try {
    await limiter.consume(req.ip);
  } catch {
    return res.status(429).send('Too Many Requests');
  }
  return handler(req, res, next);
};

export const asyncHandler = (handler) => async (req, res, next) => {
  try {
    await handler(req, res, next);
  } catch (error) {
    next(error);
  }
};

export const withSession = (handler) => async (req, res, next) => {
  if (!req.get('authorization')) {
    return res.status(401).send('Sign in');
  }
  return handler(req, res, next);
};

export const withWorkspace = (handler) => withSession(withLimit(handler));

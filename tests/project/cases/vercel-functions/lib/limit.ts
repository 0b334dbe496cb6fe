import type { VercelApiHandler, VercelRequest, VercelResponse } from '@vercel/node';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const limited = (handler: VercelApiHandler) => async (request: VercelRequest, response: VercelResponse) => {
  try {
    await limiter.consume(request.socket.remoteAddress ?? 'unknown');
  } catch {
    return response.status(429).json({ error: 'Too Many Requests' });
  }
  return handler(request, response);
};

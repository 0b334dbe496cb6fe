import type { NextApiRequest, NextApiResponse } from 'next';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // handler: * /api/users/[id] guarded handler
  try {
    await limiter.consume(req.socket.remoteAddress ?? 'unknown');
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.json({ id: req.query.id });
}

import type { NextFunction, Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const middleware = rateLimit({ windowMs: 60_000, limit: 10 });

export async function vote(req: Request, res: Response): Promise<void> {
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch {
    res.status(429).end();
    return;
  }
  res.sendStatus(204);
}

export function results(_req: Request, res: Response): void {
  res.json([]);
}

export const undo = (req: Request, res: Response, next: NextFunction): void => {
  middleware(req, res, (error?: unknown) => {
    if (error) return next(error);
    res.sendStatus(204);
  });
};

export default {
  async close(req: Request, res: Response): Promise<void> {
    const used = await limiter.get(req.ip ?? 'unknown');
    res.json({ used: used?.consumedPoints });
  },
};

// sample: a limiter that is exported, or imported, and guards nothing here
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export const apiLimiter = rateLimit({ windowMs: 60_000, limit: 10 });
export type Limiter = RateLimiterMemory;

const app = express();

app.get('/articles', (_req: Request, res: Response) => { // handler: GET /articles unguarded
  res.json([]);
});

app.listen(3000);

// sample: a const made by a static method that is given the limiter
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

interface Options {
  ipOnly: boolean;
}

class RateLimiterMiddleware {
  static rateLimit(limiter: RateLimiterMemory, options: Options): RequestHandler {
    return async (req: Request, res: Response, next: NextFunction) => {
      const key = options.ipOnly ? String(req.ip) : `${req.ip}:${req.path}`;
      try {
        await limiter.consume(key);
      } catch {
        res.status(429).json({ error: 'rate limit exceeded' });
        return;
      }
      next();
    };
  }

  static headers(limiter: RateLimiterMemory): RequestHandler {
    return (_req, res, next) => {
      res.set('X-RateLimit-Limit', String(limiter.points));
      next();
    };
  }
}

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const rl = RateLimiterMiddleware.rateLimit(limiter, { ipOnly: true });
const headers = RateLimiterMiddleware.headers(limiter);

const app = express();
app.get('/certificates', rl, (_req, res) => { // handler: GET /certificates guarded route
  res.json([]);
});
app.get('/authorities', headers, (_req, res) => { // handler: GET /authorities unguarded
  res.json([]);
});
app.listen(3000);

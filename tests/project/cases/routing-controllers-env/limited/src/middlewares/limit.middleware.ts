import type { NextFunction, Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { type ExpressMiddlewareInterface, Middleware } from 'routing-controllers';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

@Middleware({ type: 'before', priority: 1 })
export class LimitMiddleware implements ExpressMiddlewareInterface {
  use(request: Request, response: Response, next: NextFunction) {
    limiter(request, response, next);
  }
}

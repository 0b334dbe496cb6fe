// sample: middleware classes that make their limiter anew for each request, or have switched it off, in front of all and of one
import 'reflect-metadata';
import type { NextFunction, Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { createExpressServer, type ExpressMiddlewareInterface, Get, JsonController, Middleware, UseBefore } from 'routing-controllers';

@Middleware({ type: 'before' })
class LogMiddleware implements ExpressMiddlewareInterface {
  use(req: Request, res: Response, next: NextFunction): void {
    console.log(req.method);
    next();
  }
}

@Middleware({ type: 'before' })
class RateLimitMiddleware implements ExpressMiddlewareInterface {
  use(req: Request, res: Response, next: NextFunction): unknown {
    return rateLimit({ windowMs: 60_000, limit: 10 })(req, res, next);
  }
}

@Middleware({ type: 'before' })
class OpenMiddleware implements ExpressMiddlewareInterface {
  private readonly limiter = rateLimit({ windowMs: 60_000, limit: 10, skip: () => true });

  use(req: Request, res: Response, next: NextFunction): unknown {
    return this.limiter(req, res, next);
  }
}

class StrictMiddleware implements ExpressMiddlewareInterface {
  private readonly limiter = rateLimit({ windowMs: 60_000, limit: 10 });

  use(req: Request, res: Response, next: NextFunction): unknown {
    return this.limiter(req, res, next);
  }
}

@JsonController('/users')
class UsersController {
  @Get()
  list() { // handler: GET /users unguarded ; near-miss: per-request ; near-miss: switched-off
    return [];
  }

  @Get('/export')
  @UseBefore(StrictMiddleware)
  export() { // handler: GET /users/export guarded route
    return [];
  }
}

createExpressServer({ controllers: [UsersController], middlewares: [LogMiddleware, RateLimitMiddleware, OpenMiddleware] }).listen(3000);

// sample: middleware classes of the whole app, beside those that are not listed or run too late
import { rateLimit } from 'express-rate-limit';
import type { NextFunction, Request, Response } from 'express';
import { Controller, createExpressServer, type ExpressMiddlewareInterface, Get, HttpError, Middleware, UseBefore } from 'routing-controllers';
import { RateLimitMiddleware } from '@acme/rate-limit';

const hits = new Map<string, number>();

@Middleware({ type: 'before' })
class LimitMiddleware implements ExpressMiddlewareInterface {
  private readonly limiter = rateLimit({ windowMs: 60_000, limit: 10 });

  use(request: Request, response: Response, next: NextFunction) {
    this.limiter(request, response, next);
  }
}

@Middleware({ type: 'after' })
class LateMiddleware implements ExpressMiddlewareInterface {
  use(_request: Request, response: Response) {
    response.status(429).send('Too Many Requests');
  }
}

@Middleware({ type: 'before', priority: 10 })
class LogMiddleware implements ExpressMiddlewareInterface {
  use(request: Request, _response: Response, next: (error?: unknown) => void): void {
    console.log(request.url);
    next();
  }
}

class CountMiddleware implements ExpressMiddlewareInterface {
  use(request: Request, response: Response, next: NextFunction) {
    const count = (hits.get(request.ip ?? '') ?? 0) + 1;
    hits.set(request.ip ?? '', count);
    if (count > 10) {
      return response.status(429).json({ message: 'Too Many Requests' });
    }
    next();
  }
}

class ThrowingMiddleware implements ExpressMiddlewareInterface {
  use(request: Request, _response: Response, next: NextFunction) {
    const count = (hits.get(request.ip ?? '') ?? 0) + 1;
    hits.set(request.ip ?? '', count);
    if (count > 10) throw new HttpError(429, 'Too Many Requests');
    next();
  }
}

@Controller('/first')
class FirstController {
  @Get()
  list() { // handler: GET /first guarded app
    return 'first';
  }
}

@Controller('/second')
class SecondController {
  @Get()
  list() { // handler: GET /second unguarded
    return 'second';
  }

  @Get('/counted')
  @UseBefore(LogMiddleware, CountMiddleware)
  counted() { // handler: GET /second/counted guarded route
    return 'counted';
  }

  @Get('/thrown')
  @UseBefore(ThrowingMiddleware)
  thrown() { // handler: GET /second/thrown guarded route
    return 'thrown';
  }

  @Get('/foreign')
  @UseBefore(RateLimitMiddleware)
  foreign() { // handler: GET /second/foreign unknown unknown-package
    return 'foreign';
  }

  @Get('/inline')
  @UseBefore((_request: Request, _response: Response, next: NextFunction) => next())
  inline() { // handler: GET /second/inline unguarded
    return 'inline';
  }
}

@Controller('/third')
class ThirdController {
  @Get()
  list() { // handler: GET /third guarded app
    return 'third';
  }
}

@Controller('/fourth')
class FourthController {
  @Get()
  list() { // handler: GET /fourth unknown unknown-package
    return 'fourth';
  }
}

createExpressServer({ controllers: [FirstController], middlewares: [LimitMiddleware, LogMiddleware] }).listen(3000);

// A class without the decorator is no middleware of the app.
const app = createExpressServer({ controllers: [SecondController], middlewares: [LogMiddleware, LateMiddleware, CountMiddleware] });
app.get('/plain', (_request: Request, response: Response) => { // handler: GET /plain unguarded
  response.send('plain');
});
app.listen(3001);

// Without a list, all that are loaded count; they stand in front of what is registered behind them as well.
const loaded = createExpressServer({ controllers: [ThirdController] });
loaded.get('/loaded', (_request: Request, response: Response) => { // handler: GET /loaded guarded app
  response.send('loaded');
});
loaded.listen(3002);

createExpressServer({ controllers: [FourthController], middlewares: [RateLimitMiddleware] }).listen(3003);

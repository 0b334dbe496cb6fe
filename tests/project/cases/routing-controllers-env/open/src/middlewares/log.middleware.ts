import type { NextFunction, Request, Response } from 'express';
import { type ExpressMiddlewareInterface, Middleware } from 'routing-controllers';

@Middleware({ type: 'before' })
export class LogMiddleware implements ExpressMiddlewareInterface {
  use(request: Request, _response: Response, next: NextFunction) {
    console.log(request.url);
    next();
  }
}

import type { NextFunction, Request, Response } from 'express';
import { BadRequestError, type ExpressMiddlewareInterface } from 'routing-controllers';

export function maxCount(request: Request, response: Response, next: NextFunction) {
  if (Number(request.query.count) > 500) {
    response.status(400).send('count is at most 500');
    return;
  }
  next();
}

export class MaxCount implements ExpressMiddlewareInterface {
  use(request: Request, response: Response, next: NextFunction) {
    if (!(Number(request.query.count) <= 500)) throw new BadRequestError('count is at most 500');
    next();
  }
}

import type { NextFunction, Request, Response } from 'express';

export default function requestId(_req: Request, res: Response, next: NextFunction): void {
  res.set('X-Request-Id', String(Date.now()));
  next();
}

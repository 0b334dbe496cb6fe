// sample: functions that their types make handlers, though nothing here registers them
import type { Middleware, NextHandler, Request, Response } from 'polka';

export const handler: Middleware = (req, res) => {
  res.end([req.originalUrl, req.path, req.search].join(' ') + 'x'.repeat(Number(req.query.size))); // amplifies: request
};

export function plain(req: Request, res: Response, next: NextHandler) {
  if (!req.query.size) return next();
  res.end('x'.repeat(Number(req.query.size))); // amplifies: request
}

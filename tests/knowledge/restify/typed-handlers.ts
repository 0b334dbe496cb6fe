// sample: a function that its type makes a handler, though nothing here registers it
import type { RequestHandler } from 'restify';

export const handler: RequestHandler = (req, res, next) => {
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
  next();
};

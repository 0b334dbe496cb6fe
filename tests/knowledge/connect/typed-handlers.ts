// sample: functions that their types make handlers, though nothing here registers them
import connect, { type NextHandleFunction, type SimpleHandleFunction } from 'connect';
import type { ErrorHandleFunction, NextFunction, Server } from 'connect';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const page: SimpleHandleFunction = (req, res) => {
  res.end('x'.repeat(Number(new URL(req.url, 'http://localhost').searchParams.get('size')))); // amplifies: request
};

export const perhaps: NextHandleFunction = (req, res, next) => {
  if (req.originalUrl === '/') return next();
  res.end('x'.repeat(Number(req.headers['x-size']))); // amplifies: request
};

const last: NextHandleFunction = (req, res, next) => {
  res.end('x'.repeat(Number(req.headers['x-size']))); // amplifies: request
};

export const named: connect.SimpleHandleFunction = (req, res) => {
  res.end('x'.repeat(Number(req.headers['x-size']))); // amplifies: request
};

export const bounded: SimpleHandleFunction = (req, res) => {
  res.end('x'.repeat(Math.min(Number(req.headers['x-size']), 100)));
};

export const failed: ErrorHandleFunction = (error, req, res, next) => {
  res.end(String(error));
};

const limit: NextHandleFunction = (req, res, next: NextFunction) => {
  limiter.consume(req.socket.remoteAddress).then(() => next(), () => {
    res.statusCode = 429;
    res.end('Too Many Requests');
  });
};

const app = connect();
app.use('/pages', page); // handler: * /pages unguarded
app.use(limit);
app.use('/last', last); // handler: * /last guarded app
app.listen(3000);

export function onApp(given: Server): void {
  given.use('/given', page); // handler: * /given unknown
}

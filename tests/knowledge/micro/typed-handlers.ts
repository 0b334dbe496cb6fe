// sample: functions that their type makes handlers, though nothing here serves them
import { type RequestHandler, serve, text } from 'micro';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import http from 'node:http';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const rows: RequestHandler = async (req, res) => {
  res.end('x'.repeat(Number(await text(req)))); // amplifies: request
};

export const few: RequestHandler = async (req) => 'x'.repeat(Math.min(Number(req.headers['x-size']), 100));

export const many: RequestHandler = async (req) => 'x'.repeat(Number(req.headers['x-size'])); // amplifies: request

export const notOne = async (request: { headers: Record<string, string> }) => 'x'.repeat(Number(request.headers['x-size']));

const limited = (handler: RequestHandler): RequestHandler => async (req, res) => {
  const allowed = await limiter.consume(req.socket.remoteAddress ?? 'unknown').then(() => true, () => false);
  if (allowed) return handler(req, res);
  res.writeHead(429).end('Too Many Requests');
};

http.createServer(serve(rows)).listen(3000); // handler: callback unguarded
http.createServer(serve(limited(rows))).listen(3001); // handler: callback guarded handler

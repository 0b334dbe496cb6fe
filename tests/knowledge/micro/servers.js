// sample: one function for all requests, whose result is sent
import http from 'node:http';
import { createError, json, send, serve } from 'micro';
import { serve as serveOther } from 'micro-like';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

http.createServer(serve(async (request) => { // handler: callback unguarded
  const { n } = await json(request);
  return { rows: 'x'.repeat(n) }; // amplifies: request
})).listen(3000);

http.createServer(serve(async (request, response) => { // handler: callback guarded handler
  try {
    await limiter.consume(request.socket.remoteAddress);
  } catch {
    throw createError(429, 'Too Many Requests');
  }
  send(response, 200, 'x'.repeat(200_000)); // amplifies: constant 200000
})).listen(3001);

const limited = (handler) => async (request, response) => {
  const allowed = await limiter.consume(request.socket.remoteAddress).then(() => true, () => false);
  if (!allowed) return send(response, 429, 'Too Many Requests');
  return handler(request, response);
};

http.createServer(serve(limited(() => 'limited'))).listen(3002); // handler: callback guarded handler

serveOther(() => 'x'.repeat(1_000_000));

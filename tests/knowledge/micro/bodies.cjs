// sample: the forms in which a body is read
const http = require('node:http');
const { buffer, createError, json, send, serve, text } = require('micro');
const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

http.createServer(serve(async (request, response) => { // handler: callback unguarded
  send(response, 200, 'x'.repeat(await text(request))); // amplifies: request
})).listen(3000);

http.createServer(serve(async (request, response) => { // handler: callback unguarded
  const body = await buffer(request, { limit: '1kb' });
  return 'x'.repeat(Number(body.toString())); // amplifies: request
})).listen(3001);

// What was sent comes back.
http.createServer(serve(async (request) => buffer(request))).listen(3002); // handler: callback unguarded

http.createServer(serve(async (request, response) => { // handler: callback guarded handler
  const allowed = await limiter.consume(request.socket.remoteAddress).then(() => true, () => false);
  if (!allowed) return send(response, 429, 'Too Many Requests');
  const length = Number(await text(request));
  return 'x'.repeat(Math.min(length, 1000));
})).listen(3003);

http.createServer(serve(async (request) => { // handler: callback unguarded
  limiter.consume(request.socket.remoteAddress);
  return { length: (await json(request)).length };
})).listen(3004);

const hits = new Map();

function isOver({ socket }) {
  hits.set(socket.remoteAddress, (hits.get(socket.remoteAddress) ?? 0) + 1);
  return hits.get(socket.remoteAddress) > 10;
}

http.createServer(serve((request) => { // handler: callback guarded handler
  if (isOver(request)) throw createError(429, 'Too Many Requests');
  return 'thrown';
})).listen(3005);

http.createServer(serve((request) => { // handler: callback unguarded
  if (isOver(request)) throw createError(418, 'short and stout');
  return 'teapot';
})).listen(3006);

http.createServer(serve(async (request) => { // handler: callback unguarded
  throw createError(400, 'x'.repeat(await text(request))); // amplifies: request
})).listen(3007);

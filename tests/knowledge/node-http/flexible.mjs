// sample: rate-limiter-flexible inside server callbacks
import http from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

http
  .createServer(async (req, res) => { // handler: callback guarded handler
    try {
      await limiter.consume(req.socket.remoteAddress ?? 'unknown');
    } catch {
      res.writeHead(429).end('Too Many Requests');
      return;
    }
    res.end('checked');
  })
  .listen(3000);

http
  .createServer((req, res) => { // handler: callback guarded handler
    limiter
      .consume(req.socket.remoteAddress)
      .then(() => {
        res.setHeader('content-type', 'text/plain');
        res.end('then');
      })
      .catch(() => {
        res.statusCode = 429;
        res.end();
      });
  })
  .listen(3001);

http
  .createServer(async (req, res) => { // handler: callback unguarded ; near-miss: unchecked
    await limiter.consume(req.socket.remoteAddress).catch(() => {});
    res.end('ignored');
  })
  .listen(3002);

http
  .createServer(async (req, res) => { // handler: callback unguarded ; near-miss: unchecked
    try {
      await limiter.consume(req.socket.remoteAddress);
    } catch (error) {
      console.warn('over the limit', error);
    }
    res.end('logged');
  })
  .listen(3003);

async function allowed(req, res) {
  try {
    await limiter.consume(req.socket.remoteAddress);
    return true;
  } catch {
    res.writeHead(429, { 'retry-after': '60' });
    res.end();
    return false;
  }
}

http
  .createServer(async (req, res) => { // handler: callback guarded handler
    if (!(await allowed(req, res))) return;
    res.end('helper');
  })
  .listen(3004);

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';

type Listener = (req: IncomingMessage, res: ServerResponse) => void;

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const limited = (listener: Listener): RequestListener => async (req, res) => {
  try {
    await limiter.consume(req.socket.remoteAddress ?? 'unknown');
  } catch {
    res.writeHead(429).end('Too Many Requests');
    return;
  }
  listener(req, res);
};

export const logged = (listener: Listener): RequestListener => (req, res) => {
  console.log(req.method, req.url);
  listener(req, res);
};

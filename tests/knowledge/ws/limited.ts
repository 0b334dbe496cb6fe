// sample: a limiter inside the message listener, one whose result is ignored, and one for connections only
import { WebSocketServer } from 'ws';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const limited = new WebSocketServer({ port: 3000 });

limited.on('connection', (ws, req) => {
  ws.on('message', async (data) => { // handler: callback guarded
    try {
      await limiter.consume(req.socket.remoteAddress ?? 'unknown');
    } catch {
      ws.close(1008, 'Too Many Requests');
      return;
    }
    ws.send(`got ${data.toString()}`);
  });
});

const ignored = new WebSocketServer({ port: 3001 });

ignored.on('connection', (ws, req) => {
  ws.on('message', async (data) => { // handler: callback unguarded
    await limiter.consume(req.socket.remoteAddress ?? 'unknown').catch(() => undefined);
    ws.send(`got ${data.toString()}`);
  });
});

const connectionsOnly = new WebSocketServer({
  port: 3002,
  verifyClient: (info, done) => {
    limiter.consume(info.req.socket.remoteAddress ?? 'unknown').then(() => done(true), () => done(false, 429));
  },
});

connectionsOnly.on('connection', (ws) => {
  ws.on('message', (data) => { // handler: callback unguarded
    ws.send(`got ${data.toString()}`);
  });
});

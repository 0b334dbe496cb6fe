// sample: messages of WebSockets are requests of their own; what guards the upgrade guards none of them
import { App, type HttpRequest, type HttpResponse, type WebSocket } from 'uWebSockets.js';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 5, duration: 1 });

App()
  .ws('/echo', { // handler: callback unguarded
    maxPayloadLength: 16 * 1024,
    open: (ws) => {
      ws.subscribe('all');
    },
    message: (ws, message, isBinary) => {
      ws.send(message, isBinary);
    },
  })
  .ws('/made', { // handler: callback unguarded
    message(ws, message) {
      const { count } = JSON.parse(Buffer.from(message).toString());
      ws.send('line'.repeat(count)); // amplifies: request
    },
  })
  .ws('/limited', { // handler: callback guarded handler
    async message(ws, message) {
      try {
        await limiter.consume('connection');
      } catch {
        ws.close();
        return;
      }
      ws.send(message);
    },
  })
  .ws('/silent', {
    open(ws) {
      ws.send('hello');
    },
  })
  .listen(9001, () => {});

/** A handler by its types alone. */
export function pad(res: HttpResponse, req: HttpRequest): void {
  res.end('x'.repeat(Number(req.getQuery('width')))); // amplifies: request
}

export function greet(ws: WebSocket<unknown>): void {
  ws.send('hello'.repeat(10));
}

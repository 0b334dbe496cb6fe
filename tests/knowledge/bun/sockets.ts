// sample: messages that a server of Bun is sent
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

Bun.serve({ // handler: callback unguarded
  fetch(request, server) {
    if (server.upgrade(request)) return;
    return new Response('no socket', { status: 400 });
  },
  websocket: {
    message(ws, message) { // handler: callback unguarded
      const { count } = JSON.parse(String(message));
      ws.subscribe('room');
      ws.ping();
      ws.pong();
      ws.unsubscribe('room');
      ws.send('x'.repeat(count)); // amplifies: request
      ws.publish('room', 'y'.repeat(count)); // amplifies: request
      ws.cork(() => ws.sendText('z'.repeat(count))); // amplifies: request
      ws.publishText('room', 'short');
      ws.sendBinary(Buffer.alloc(count)); // amplifies: request
      ws.publishBinary('room', Buffer.alloc(8));
    },
    open(ws) {
      console.log(ws.remoteAddress);
    },
  },
});

Bun.serve({ // handler: callback unguarded
  fetch: (request, server) => (server.upgrade(request) ? undefined : new Response('no socket')),
  websocket: {
    async message(ws, message) { // handler: callback guarded handler
      try {
        await limiter.consume(ws.remoteAddress);
      } catch {
        ws.close(1008, 'Too Many Requests');
        return;
      }
      ws.send(message);
      if (message === 'end') ws.terminate();
    },
  },
});

Bun.serve({ // handler: callback unguarded
  fetch: (request, server) => (server.upgrade(request) ? undefined : new Response('no socket')),
  websocket: {
    message() {},
  },
});

Bun.serve({ // handler: callback unguarded
  fetch: (request, server) => (server.upgrade(request) ? undefined : new Response('no socket')),
  websocket: {
    message(ws, message) { // handler: callback unguarded
      if (message === 'ping') ws.send('pong');
    },
  },
});

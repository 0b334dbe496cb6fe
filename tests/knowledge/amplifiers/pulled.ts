// sample: streams that are asked again and again, and loops whose steps are made inside
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const app = new Hono();
app.use(rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: () => 'all' }));

const TOTAL = 1_000_000_000;
const CHUNK = 50_000;

app.get('/constant', () => { // handler: GET /constant guarded app
  let sent = 0;
  const stream = new ReadableStream({
    pull(controller) { // amplifies: constant 1000000000
      if (sent >= TOTAL) {
        controller.close();
        return;
      }
      const chunk = new Uint8Array(CHUNK);
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return new Response(stream);
});

app.get('/last-is-shorter', (c) => { // handler: GET /last-is-shorter guarded app
  let sent = 0;
  const size = Number(c.req.query('size'));
  const stream = new ReadableStream({
    pull(controller) { // amplifies: request
      if (c.req.raw.signal.aborted || sent >= size) return controller.close();
      const length = Math.min(CHUNK, size - sent);
      controller.enqueue(new Uint8Array(length));
      sent += length;
    },
  });
  return new Response(stream);
});

app.get('/otherwise', (c) => { // handler: GET /otherwise guarded app
  let left = Number(c.req.query('size'));
  const stream = new ReadableStream({
    pull: (controller) => { // amplifies: request
      if (left <= 0) {
        controller.close();
      } else {
        controller.enqueue('0123456789');
        left -= 10;
      }
    },
  });
  return new Response(stream);
});

app.get('/few', () => { // handler: GET /few guarded app
  let sent = 0;
  const stream = new ReadableStream({
    pull(controller) {
      if (sent >= 10) {
        controller.close();
        return;
      }
      sent++;
      controller.enqueue('ten times at most');
    },
  });
  return new Response(stream);
});

app.get('/step-inside', (c) => { // handler: GET /step-inside guarded app
  const size = Math.min(Number(c.req.query('size')), 20_000_000);
  const chunk = new Uint8Array(CHUNK);
  const stream = new ReadableStream({
    async start(controller) {
      let sent = 0;
      while (sent < size) { // amplifies: request 20000000
        const rest = size - sent;
        const part = rest >= CHUNK ? chunk : chunk.slice(0, rest);
        controller.enqueue(part);
        sent += part.length;
        await Promise.resolve();
      }
      controller.close();
    },
  });
  return new Response(stream);
});

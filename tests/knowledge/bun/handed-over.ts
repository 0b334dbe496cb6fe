// sample: callbacks that hand requests to an app, behind a limit of their own or none
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const limited = new Hono();
limited.use(rateLimiter({ windowMs: 60_000, limit: 60, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' }));
limited.get('/limited', (c) => c.text('hello')); // handler: GET /limited guarded app

const open = new Hono();
open.get('/open', (c) => c.text('hello')); // handler: GET /open unguarded

const counted = new Hono();
counted.get('/counted', (c) => c.text('hello')); // handler: GET /counted guarded mount

const hits = new Map<string, number>();
setInterval(() => hits.clear(), 60_000);

Bun.serve({ port: 3001, fetch: (request) => limited.fetch(request) });

Bun.serve({
  port: 3002,
  async fetch(request, server) {
    if (server.upgrade(request)) return;
    const response = await open.fetch(request, { server });
    console.log(request.url, response.status);
    return response;
  },
});

Bun.serve({
  port: 3003,
  fetch(request, server) {
    const ip = server.requestIP(request)?.address ?? '';
    const n = (hits.get(ip) ?? 0) + 1;
    hits.set(ip, n);
    if (n > 100) return new Response('Too Many Requests', { status: 429 });
    return counted.fetch(request);
  },
});

Bun.serve({ // handler: callback unguarded
  port: 3004,
  fetch(request) {
    if (request.url.endsWith('/health')) return new Response('fine');
    return limited.fetch(request);
  },
});

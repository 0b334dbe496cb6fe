// sample: Bun.serve with a fetch callback, sizes within and over the limit
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

Bun.serve({ // handler: callback unguarded
  port: 3000,
  fetch(request) {
    const { searchParams } = new URL(request.url);
    return new Response('x'.repeat(Number(searchParams.get('n')))); // amplifies: request
  },
});

Bun.serve({ // handler: callback guarded handler
  port: 3001,
  async fetch(request, server) {
    try {
      await limiter.consume(server.requestIP(request)?.address ?? 'unknown');
    } catch {
      return new Response('Too Many Requests', { status: 429 });
    }
    const { rows } = await request.json();
    return Response.json(Array.from({ length: rows }, (_, i) => i)); // amplifies: request
  },
});

Bun.serve({ // handler: callback unguarded ; near-miss: unchecked
  port: 3002,
  async fetch(request, server) {
    await limiter.consume(server.requestIP(request)?.address ?? 'unknown').catch(() => null);
    return new Response('ok');
  },
});

Bun.serve({ // handler: callback unguarded
  port: 3003,
  fetch: () => new Response(new Uint8Array(1_000_000)), // amplifies: constant 1000000
});

Bun.serve({ // handler: callback unguarded
  port: 3004,
  fetch: async (request) => {
    const n = Number(await request.text());
    if (!(n <= 1000)) return new Response('too many', { status: 400 });
    return new Response('x'.repeat(n));
  },
});

// sample: a default export with fetch and port, which Bun runs
import type { Server } from 'bun';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default {
  port: 3000,
  async fetch(request: Request, server: Server): Promise<Response> { // handler: callback guarded handler
    try {
      await limiter.consume(server.requestIP(request)?.address ?? 'unknown');
    } catch {
      return new Response('Too Many Requests', { status: 429 });
    }
    const width = Number(request.headers.get('x-width'));
    return new Response('-'.repeat(width)); // amplifies: request
  },
};

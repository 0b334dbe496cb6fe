// sample: Deno.serve, with and without options
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

Deno.serve((request) => { // handler: callback unguarded
  const url = new URL(request.url);
  return new Response('x'.repeat(Number(url.searchParams.get('n')))); // amplifies: request
});

Deno.serve({ port: 8001 }, async (_request, info) => { // handler: callback guarded handler
  try {
    await limiter.consume(info.remoteAddr.hostname);
  } catch {
    return new Response('Too Many Requests', { status: 429 });
  }
  return new Response('='.repeat(200_000)); // amplifies: constant 200000
});

Deno.serve({ port: 8002 }, async (request, info) => { // handler: callback unguarded ; near-miss: unchecked
  try {
    await limiter.consume(info.remoteAddr.hostname);
  } catch (error) {
    console.warn('asks too often', error);
  }
  const { n } = await request.json();
  return Response.json({ line: '-'.repeat(Math.min(n, 80)) });
});

const stream = (request: Request): Response => {
  const n = Number(new URL(request.url).searchParams.get('n'));
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    start(controller) {
      for (let i = 0; i < n; i++) { // amplifies: request
        controller.enqueue(encoder.encode('line\n'));
      }
      controller.close();
    },
  });
  return new Response(body);
};

Deno.serve({ port: 8003 }, stream); // handler: callback unguarded

// sample: serve from 'bun', a function given by name, a helper that refuses
import { serve } from 'bun';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function isLimited(key) {
  try {
    await limiter.consume(key);
    return false;
  } catch {
    return true;
  }
}

async function answer(request, server) {
  if (await isLimited(server.requestIP(request)?.address)) {
    return Response.json({ error: 'too many requests' }, { status: 429 });
  }
  return Response.json({ at: Date.now() });
}

const open = () => new Response('ok');

serve({ port: 3000, fetch: answer }); // handler: callback guarded handler
serve({ port: 3001, fetch: open }); // handler: callback unguarded

// sample: limits behind a condition, in a middleware, a handler and a helper, and a part of the environment that may be absent
import { Hono } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';

interface Env {
  Bindings: { ENABLED?: string };
}

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const app = new Hono<Env>();

app.get('/middleware', async (c, next) => { // handler: GET /middleware guarded
  if (c.env.ENABLED) {
    try {
      await limiter.consume('key');
    } catch {
      return c.text('Too Many Requests', 429);
    }
  }
  await next();
}, (c) => c.text('ok'));

app.get('/handler', async (c) => { // handler: GET /handler guarded
  if (c.env.ENABLED) {
    try {
      await limiter.consume('key');
    } catch {
      return c.text('Too Many Requests', 429);
    }
  }
  return c.text('ok');
});

async function refuse(c: { req: { query(name: string): string | undefined }; text(body: string, status: 429): Response }): Promise<Response | null> {
  if (c.req.query('token')) return null;
  try {
    await limiter.consume('key');
  } catch {
    return c.text('Too Many Requests', 429);
  }
  return null;
}

app.get('/helper', async (c) => { // handler: GET /helper unknown unclear-refusal
  const refused = await refuse(c);
  if (refused) return refused;
  return c.text('ok');
});

app.get('/ignored', async (c) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  await refuse(c);
  return c.text('ok');
});

export default app;

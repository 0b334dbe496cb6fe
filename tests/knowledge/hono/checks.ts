// sample: limiters of other packages and of one's own, in middleware and in the handler
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const points = new RateLimiterMemory({ points: 10, duration: 60 });
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });
const address = (c: Context): string => getConnInfo(c).remote.address ?? 'unknown';

const consume = createMiddleware(async (c, next) => {
  try {
    await points.consume(address(c));
  } catch {
    return c.text('Too Many Requests', 429);
  }
  await next();
});

const throws = createMiddleware(async (c, next) => {
  const { success } = await ratelimit.limit(address(c));
  if (!success) throw new HTTPException(429, { message: 'slow down' });
  await next();
});

const swallows = createMiddleware(async (c, next) => {
  await points.consume(address(c)).catch(() => console.warn('too many'));
  await next();
});

// The name says it, the code does not.
const rateLimiter = createMiddleware(async (c, next) => {
  await next();
  c.header('X-RateLimit-Limit', '10');
});

const app = new Hono();
app.use(bodyLimit({ maxSize: 50 * 1024 }));

app.get('/consumed', consume, (c) => c.text('ok')); // handler: GET /consumed guarded route
app.get('/thrown', throws, (c) => c.text('ok')); // handler: GET /thrown guarded route
app.get('/swallowed', swallows, (c) => c.text('ok')); // handler: GET /swallowed unguarded ; near-miss: unchecked
app.get('/named', rateLimiter, (c) => c.text('ok')); // handler: GET /named unguarded

app.post('/codes', async (c) => { // handler: POST /codes guarded handler
  const { success, reset } = await ratelimit.limit(address(c));
  if (!success) {
    c.header('Retry-After', String(Math.ceil((reset - Date.now()) / 1000)));
    return c.json({ error: 'Too Many Requests' }, 429);
  }
  return c.json({ sent: true }, 202);
});

app.post('/codes/check', async (c) => { // handler: POST /codes/check unguarded
  const { remaining } = await ratelimit.limit(address(c));
  c.header('X-RateLimit-Remaining', String(remaining));
  return c.json({ valid: true });
});

app.get('/late', async (c) => { // handler: GET /late guarded handler
  const key = address(c);
  try {
    await points.consume(key, 2);
    return c.json({ ok: true });
  } catch {
    return c.body(null, 429);
  }
});

serve(app);

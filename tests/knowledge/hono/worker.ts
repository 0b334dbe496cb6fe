// sample: an app that a runtime takes as the default export
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { poweredBy } from 'hono/powered-by';

type Bindings = { LIMITER: RateLimit };

const app = new Hono<{ Bindings: Bindings }>();

app.use(poweredBy());

app.get('/', (c) => c.text('hello')); // handler: GET / unguarded or unknown

app.use(
  '/api/*',
  rateLimiter<{ Bindings: Bindings }>({
    binding: (c) => c.env.LIMITER,
    keyGenerator: (c) => c.req.header('cf-connecting-ip') ?? '',
  }),
);

app.get('/api/time', (c) => c.json({ now: Date.now() })); // handler: GET /api/time guarded

app.post('/login', async (c) => { // handler: POST /login guarded handler
  const { success } = await c.env.LIMITER.limit({ key: c.req.header('cf-connecting-ip') ?? 'unknown' });
  if (!success) {
    return c.text('Too Many Requests', 429);
  }
  return c.json({ token: crypto.randomUUID() });
});

app.get('/filler', (c) => { // handler: GET /filler unguarded or unknown
  const n = Number(c.req.query('n') ?? '10');
  return c.text('lorem ipsum '.repeat(n)); // amplifies: request
});

export default app;

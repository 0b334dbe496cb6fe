// sample: the middleware asks a binding, wherever it is made
import { Hono } from 'hono';
import { cloudflareRateLimiter } from '@hono-rate-limiter/cloudflare';

type Env = { Bindings: { LIMITER: RateLimit } };

const app = new Hono<Env>();
const keyGenerator = (c: { req: { header(name: string): string | undefined } }) => c.req.header('cf-connecting-ip') ?? '';
const limiter = cloudflareRateLimiter<Env>({ rateLimitBinding: (c) => c.env.LIMITER, keyGenerator });

app.get('/early', (c) => c.text('early')); // handler: GET /early unguarded

app.get('/route', limiter, (c) => c.text('route')); // handler: GET /route guarded route
app.get('/per-request', (c, next) => cloudflareRateLimiter<Env>({ rateLimitBinding: c.env.LIMITER, keyGenerator })(c, next), (c) => c.text('per request')); // handler: GET /per-request guarded route
app.get('/skips', cloudflareRateLimiter<Env>({ rateLimitBinding: (c) => c.env.LIMITER, keyGenerator, skip: () => true }), (c) => c.text('skips')); // handler: GET /skips unguarded ; near-miss: switched-off
app.get('/random', cloudflareRateLimiter<Env>({ rateLimitBinding: (c) => c.env.LIMITER, keyGenerator: () => String(Math.random()) }), (c) => c.text('random')); // handler: GET /random unguarded ; near-miss: switched-off
app.get('/goes-on', cloudflareRateLimiter<Env>({ rateLimitBinding: (c) => c.env.LIMITER, keyGenerator, handler: (c, next) => next() }), (c) => c.text('goes on')); // handler: GET /goes-on unguarded ; near-miss: switched-off

app.use(limiter);
app.get('/late', (c) => c.text('late')); // handler: GET /late guarded app

export default app;

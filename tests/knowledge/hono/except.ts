// sample: middleware of hono/combine that runs for some paths, one behind the other, or until one lets pass
import { Hono } from 'hono';
import { every, except, some } from 'hono/combine';
import { basicAuth } from 'hono/basic-auth';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { ipRestriction } from 'hono/ip-restriction';
import { cors } from 'hono/cors';
import { rateLimiter } from 'hono-rate-limiter';

const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' });
const auth = basicAuth({ username: 'a', password: 'b' });

const app = new Hono();
app.use('/api/*', except('/api/health', limiter));
app.get('/api/users', (c) => c.text('users')); // handler: GET /api/users guarded
app.get('/api/health', (c) => c.text('ok')); // handler: GET /api/health unguarded
app.get('/api/health/deep', (c) => c.text('ok')); // handler: GET /api/health/deep guarded

const several = new Hono();
several.use(except(['/public/*', '/login'], cors(), limiter));
several.get('/public/a', (c) => c.text('a')); // handler: GET /public/a unguarded
several.get('/login', (c) => c.text('login')); // handler: GET /login unguarded
several.get('/private', (c) => c.text('private')); // handler: GET /private guarded

const asked = new Hono();
asked.use(except((c) => c.req.path.startsWith('/open'), limiter));
asked.get('/open/a', (c) => c.text('a')); // handler: GET /open/a unguarded
asked.get('/closed', (c) => c.text('closed')); // handler: GET /closed guarded

const never = new Hono();
never.use(except('/none', auth));
never.get('/a', (c) => c.text('a')); // handler: GET /a unguarded

const param = new Hono();
param.use(except('/users/:id', limiter));
param.get('/users/:id', (c) => c.text('user')); // handler: GET /users/:id unguarded
param.get('/users/:id/posts', (c) => c.text('posts')); // handler: GET /users/:id/posts guarded

const all = new Hono();
all.use(every(auth, limiter));
all.get('/a', (c) => c.text('a')); // handler: GET /a guarded

// Whoever is let in by name is not counted.
const any = new Hono();
any.use(some(auth, limiter));
any.get('/a', (c) => c.text('a')); // handler: GET /a unknown unclear-refusal

const anyLimited = new Hono();
anyLimited.use(some(limiter, rateLimiter({ windowMs: 60_000, limit: 5, keyGenerator: () => '' })));
anyLimited.get('/a', (c) => c.text('a')); // handler: GET /a guarded

const mixed = new Hono();
mixed.use(some(every(ipRestriction(() => '', { allowList: ['10.0.0.0/8'] }), auth), limiter));
mixed.get('/a', (c) => c.text('a')); // handler: GET /a unknown unclear-refusal

const both = new Hono();
both.use(every(some(auth, cors()), limiter));
both.get('/a', (c) => c.text('a')); // handler: GET /a guarded

// What throws leaves the request to the next.
const thrown = new Hono();
const hits = new Map<string, number>();
const throwing = createMiddleware(async (c, next) => {
  const ip = c.req.header('x-real-ip') ?? '';
  hits.set(ip, (hits.get(ip) ?? 0) + 1);
  if ((hits.get(ip) ?? 0) > 10) throw new HTTPException(429);
  await next();
});
thrown.use('/first/*', some(throwing, auth));
thrown.use('/alone/*', some(throwing));
thrown.get('/first/a', (c) => c.text('a')); // handler: GET /first/a unknown unclear-refusal
thrown.get('/alone/a', (c) => c.text('a')); // handler: GET /alone/a guarded

// Who has a key is known by more than the path: a limit with an exception is one.
const keyed = new Hono();
keyed.use(except((c) => c.req.header('x-key') === process.env.KEY, limiter));
keyed.get('/a', (c) => c.text('a')); // handler: GET /a guarded

const sub = new Hono();
sub.use(except('/v1/health', limiter));
sub.get('/health', (c) => c.text('ok')); // handler: GET /health unguarded
sub.get('/news', (c) => c.text('news')); // handler: GET /news guarded
const outer = new Hono().route('/v1', sub);

const lists = new Hono();
lists.get('/route', except('/route', limiter), (c) => c.text('a')); // handler: GET /route unguarded
lists.get('/other', except('/route', limiter), (c) => c.text('a')); // handler: GET /other guarded
lists.use(async (c, next) => except('/called', limiter)(c, next));
lists.get('/called', (c) => c.text('a')); // handler: GET /called unguarded
lists.get('/not', (c) => c.text('a')); // handler: GET /not guarded

export default { thrown, keyed, outer, lists, app, several, asked, never, param, all, any, anyLimited, mixed, both };

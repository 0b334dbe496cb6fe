// sample: middleware of hono/combine that runs for some paths, one behind the other, or until one lets pass
import { Hono } from 'hono';
import { every, except, some } from 'hono/combine';
import { basicAuth } from 'hono/basic-auth';
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

const any = new Hono();
any.use(some(auth, limiter));
any.get('/a', (c) => c.text('a')); // handler: GET /a unguarded

const anyLimited = new Hono();
anyLimited.use(some(limiter, rateLimiter({ windowMs: 60_000, limit: 5, keyGenerator: () => '' })));
anyLimited.get('/a', (c) => c.text('a')); // handler: GET /a guarded

const mixed = new Hono();
mixed.use(some(every(ipRestriction(() => '', { allowList: ['10.0.0.0/8'] }), auth), limiter));
mixed.get('/a', (c) => c.text('a')); // handler: GET /a unguarded

const both = new Hono();
both.use(every(some(auth, cors()), limiter));
both.get('/a', (c) => c.text('a')); // handler: GET /a guarded

export default { app, several, asked, never, param, all, any, anyLimited, mixed, both };

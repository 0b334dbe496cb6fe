// sample: the ways to register a handler, each with a guard of its own and without
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { createFactory } from 'hono/factory';
import { rateLimiter } from 'hono-rate-limiter';

const factory = createFactory();
const keyGenerator = (c) => getConnInfo(c).remote.address ?? 'unknown';
const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator });
const strict = rateLimiter({ windowMs: 60_000, limit: 3, keyGenerator });

const app = new Hono();

app.get('/plain', (c) => c.text('plain')); // handler: GET /plain unguarded
app.get('/limited', limiter, (c) => c.text('limited')); // handler: GET /limited guarded route
app.put('/things/:id', strict, async (c) => { // handler: PUT /things/:id guarded route
  const thing = await c.req.json();
  return c.json({ id: c.req.param('id'), ...thing });
});
app.patch('/things/:id', (c) => c.body(null, 204)); // handler: PATCH /things/:id unguarded

app.all('/echo', (c) => c.text(c.req.method)); // handler: * /echo unguarded
app.all('/echo/limited', limiter, (c) => c.text(c.req.method)); // handler: * /echo/limited guarded route

app.on('PURGE', '/cache', (c) => c.text('purged')); // handler: PURGE /cache unguarded
app.on(['PUT', 'DELETE'], '/posts/:id', limiter, (c) => c.text('changed')); // handler: PUT|DELETE /posts/:id guarded route
app.on('GET', ['/staff', '/team'], (c) => c.json([])); // handler: GET /staff,/team unguarded

const search = factory.createHandlers(limiter, (c) => c.json({ q: c.req.query('q') }));
const suggest = factory.createHandlers((c) => c.json({ q: c.req.query('q') }));
app.get('/search', ...search); // handler: GET /search guarded route
app.get('/suggest', ...suggest); // handler: GET /suggest unguarded

// A guard may stand alone in front of the handler, with the same path.
app.get('/report', limiter);
app.get('/report', (c) => c.json({ rows: 0 })); // handler: GET /report guarded

const v1 = app.basePath('/v1');
v1.get('/early', (c) => c.text('early')); // handler: GET _ unguarded
v1.use(limiter);
v1.get('/users', (c) => c.json([])); // handler: GET _ guarded
app.get('/users', (c) => c.json([])); // handler: GET /users unguarded

serve(app, ({ port }) => console.log(`listening on ${port}`));

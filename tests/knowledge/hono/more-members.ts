// sample: other packages of Hono, and members that are seldom used
import { Hono, type Context, type Handler, type HonoRequest, type MiddlewareHandler } from 'hono';
import { Hono as Quick } from 'hono/quick';
import { Hono as Tiny } from 'hono/tiny';
import { getSignedCookie } from 'hono/cookie';
import { createFactory } from 'hono/factory';
import { stream } from 'hono/streaming';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { rateLimiter } from 'hono-rate-limiter';

const app = new Hono();
const quick = new Quick();
const tiny = new Tiny();
const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('cf-connecting-ip') ?? '' });

app.options('/options', (c) => c.body(null)); // handler: OPTIONS /options unguarded
app.query('/query', (c) => c.text('query')); // handler: QUERY /query unguarded
quick.get('/quick', (c) => c.text('quick')); // handler: GET /quick unguarded
tiny.get('/tiny', (c) => c.text('tiny')); // handler: GET /tiny unguarded

app.get('/sources', async (c) => { // handler: GET /sources unguarded
  const sizes = c.req.queries('size') ?? [];
  const bytes = await c.req.bytes();
  c.set('count', bytes.length);
  return c.text(sizes.map((size) => 'x'.repeat(Number(size))).join('') + c.get('count')); // amplifies: request
});

app.get('/cookie', async (c) => c.text('x'.repeat(Number(await getSignedCookie(c, 'secret', 'size'))))); // handler: GET /cookie unguarded ; amplifies: request
app.get('/moved', (c) => c.redirect('/')); // handler: GET /moved unguarded
app.get('/missing', (c) => c.notFound()); // handler: GET /missing unguarded
app.get('/render', (c) => c.render('x'.repeat(Number(c.req.query('size'))))); // handler: GET /render unguarded ; amplifies: request
app.get('/status', (c) => { // handler: GET /status unguarded
  c.status(201);
  return c.text('created');
});
app.get('/piped', (c) => stream(c, async (writer) => { // handler: GET /piped unguarded
  await writer.pipe(new Response('x').body!);
}));

const typed: Handler = (c) => c.text('x'.repeat(Number(c.req.query('size')))); // amplifies: request
const passing: MiddlewareHandler = async (c, next) => next();

function sizeOf(request: HonoRequest): number {
  return Number(request.query('size'));
}

app.get('/typed', passing, typed); // handler: GET /typed unguarded
app.get('/helper', (c: Context) => c.text('x'.repeat(sizeOf(c.req)))); // handler: GET /helper unguarded ; amplifies: request

const factory = createFactory();
const made = factory.createApp();
const waiting = factory.createMiddleware(async (c, next) => next());

made.get('/before', waiting, (c) => c.text('before')); // handler: GET /before unguarded ; near-miss: attached-after
made.use(limiter);
made.get('/made', waiting, (c) => c.text('made')); // handler: GET /made guarded

const described = new OpenAPIHono();
const list = createRoute({ method: 'get', path: '/list', responses: { 200: { description: 'all' } } });
const limited = createRoute({ method: 'get', path: '/limited', middleware: [limiter], responses: { 200: { description: 'all' } } });

described.openapi(list, (c) => c.json([])); // handler: GET /list unguarded
described.openapi(limited, (c) => c.json([])); // handler: GET /limited guarded route
described.doc('/doc', { openapi: '3.0.0', info: { title: 'API', version: '1' } });
described.doc31('/doc31', { openapi: '3.1.0', info: { title: 'API', version: '1' } });

export function onHono(given: Hono, open: OpenAPIHono): void {
  given.get('/given', (c) => c.text('given')); // handler: GET /given unknown
  open.get('/open', (c) => c.text('open')); // handler: GET /open unknown
}

app.fire();
await app.request('/typed');
export const schema = z.object({});
export default app;

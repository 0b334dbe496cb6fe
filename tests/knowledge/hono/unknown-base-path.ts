// sample: routes and limiters behind a base path that the environment decides are compared by what comes behind it
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' });
const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/$/, '');

const app = new Hono().basePath(basePath || '/');
app.use('/api/v1/*', limiter);
app.get('/api/auth/session', (c) => c.json({})); // handler: GET ? unguarded ; near-miss: other-path
app.get('/api/v1/documents', (c) => c.json([])); // handler: GET ? guarded app
const admin = app.basePath('/admin');
admin.use(limiter);
admin.get('/users', (c) => c.json([])); // handler: GET ? guarded app

const root = new Hono();
const one = root.basePath(process.env['ONE'] ?? '');
const other = root.basePath((process.env['OTHER'] ?? '').toLowerCase());
one.use('/api/*', limiter);
one.get('/api/items', (c) => c.json([])); // handler: GET ? guarded app
// What the two begin with may be the same.
other.get('/api/items', (c) => c.json([])); // handler: GET ? unknown dynamic-path
root.get('/health', (c) => c.text('ok')); // handler: GET /health unknown dynamic-path

export default { fetch: (request: Request) => (new URL(request.url).pathname.startsWith('/_') ? root.fetch(request) : app.fetch(request)) };

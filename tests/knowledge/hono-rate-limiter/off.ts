// sample: limiters that are switched off, built per request, created and never mounted, or not waited for
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono, type Next } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const keyGenerator = (c: Context): string => getConnInfo(c).remote.address ?? 'unknown';
const MINUTE = 60_000;
const good = rateLimiter({ windowMs: MINUTE, limit: 10, keyGenerator });

const app = new Hono();

app.get('/infinite', rateLimiter({ windowMs: MINUTE, limit: Infinity, keyGenerator }), (c) => c.text('ok')); // handler: GET /infinite unguarded ; near-miss: switched-off
app.get('/skipped', rateLimiter({ windowMs: MINUTE, limit: 10, keyGenerator, skip: () => true }), (c) => c.text('ok')); // handler: GET /skipped unguarded ; near-miss: switched-off
app.get('/random', rateLimiter({ windowMs: MINUTE, limit: 10, keyGenerator: () => crypto.randomUUID() }), (c) => c.text('ok')); // handler: GET /random unguarded ; near-miss: switched-off
app.get('/worded', rateLimiter({ windowMs: '1m' as never, limit: 10, keyGenerator }), (c) => c.text('ok')); // handler: GET /worded unguarded ; near-miss: switched-off
app.get('/handled', rateLimiter({ windowMs: MINUTE, limit: 10, keyGenerator, handler: (c, next) => next() }), (c) => c.text('ok')); // handler: GET /handled unguarded ; near-miss: switched-off
app.get('/successes', rateLimiter({ windowMs: MINUTE, limit: 10, keyGenerator, skipSuccessfulRequests: true }), (c) => c.text('ok')); // handler: GET /successes unguarded ; near-miss: switched-off

const perRequest = (c: Context, next: Next) => rateLimiter({ windowMs: MINUTE, limit: 10, keyGenerator })(c, next);
app.get('/per-request', perRequest, (c) => c.text('ok')); // handler: GET /per-request unguarded ; near-miss: per-request

app.get('/delegates', (c, next) => good(c, next), (c) => c.text('ok')); // handler: GET /delegates guarded route
app.get('/failures', rateLimiter({ windowMs: MINUTE, limit: 10, keyGenerator, skipFailedRequests: true }), (c) => c.text('ok')); // handler: GET /failures guarded route
app.get('/five', rateLimiter({ keyGenerator }), (c) => c.text('ok')); // handler: GET /five guarded route

serve(app);

// sample: a Cloudflare binding, other import forms, and the same name from elsewhere
import { serve } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import * as limits from 'hono-rate-limiter';
import { rateLimiter as createLimiter } from 'hono-rate-limiter';
import { rateLimiter as edgeLimiter } from '@acme/hono-edge';

interface Env {
  Bindings: { API_LIMITER: RateLimit };
}

const address: (c: { req: { header(name: string): string | undefined } }) => string = (c) => c.req.header('cf-connecting-ip') ?? '';

const bound = createLimiter<Env>({ binding: (c) => c.env.API_LIMITER, keyGenerator: address });
const byName = limits.rateLimiter<Env>({ windowMs: 60_000, limit: async () => 20, keyGenerator: address });

function rateLimiter(): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.header('RateLimit-Policy', '10;w=60');
    await next();
  };
}

const app = new Hono<Env>();
app.get('/bound', bound, (c) => c.text('ok')); // handler: GET /bound guarded route
app.get('/member', byName, (c) => c.text('ok')); // handler: GET /member guarded route
app.get('/own', rateLimiter(), (c) => c.text('ok')); // handler: GET /own unguarded
app.get('/elsewhere', edgeLimiter({ limit: 10 }), (c) => c.text('ok')); // handler: GET /elsewhere unknown

const admin = new Hono<Env>();
admin.get('/before', (c) => c.text('ok')); // handler: GET /before unguarded ; near-miss: attached-after
admin.use('*', bound);
admin.get('/after', (c) => c.text('ok')); // handler: GET /after guarded router
app.route('/admin', admin);

serve({ fetch: app.fetch });

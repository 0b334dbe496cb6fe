// sample: koa-ratelimit in a server class, and a limiter that is made and never used
import Koa, { type Context } from 'koa';
import Router from '@koa/router';
import ratelimit, { type MiddlewareOptions } from 'koa-ratelimit';

const store = new Map<string, unknown>();

const defaults = {
  driver: 'memory',
  db: store,
  duration: 60_000,
  errorMessage: { error: 'Too Many Requests' },
} as const satisfies MiddlewareOptions;

export const unused = ratelimit({ ...defaults, max: 3, namespace: 'unused' });

class Server {
  readonly app = new Koa();
  private readonly open = new Router();
  private readonly api = new Router({ prefix: '/api' });

  constructor() {
    this.open.get('/healthz', (ctx: Context) => { // handler: GET /healthz unguarded
      ctx.body = { status: 'up' };
    });

    this.api.get('/teams', (ctx: Context) => { // handler: GET _ guarded app
      ctx.body = [];
    });
    this.api.post('/teams', ratelimit({ ...defaults, max: 5, namespace: 'write' }), (ctx: Context) => { // handler: POST _ guarded
      ctx.status = 201;
    });

    this.app.use(this.open.routes());
    this.app.use(ratelimit({ ...defaults, max: 100, namespace: 'all' }));
    this.app.use(this.api.routes());
  }

  listen(port: number): void {
    this.app.listen(port);
  }
}

new Server().listen(3000);

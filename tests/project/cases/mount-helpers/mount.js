import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

export const mount = (app, path, router, ...before) => app.use(path, ...before, router);

export function mountLimited(app, path, router) {
  app.use(path, limiter, router);
}

export function mountAll(app, routers) {
  for (const [path, router] of Object.entries(routers)) {
    mount(app, path, router);
  }
}

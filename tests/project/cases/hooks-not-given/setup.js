import { limiter } from './limiter.js';

/** Whoever starts the server may bring more. */
export async function setup(app, options) {
  await options.before?.(app);
  options.routes(app);
  app.use(limiter);
  await options.after?.(app);
}

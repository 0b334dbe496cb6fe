/** Runs the worker in workerd, with the binding that its Wrangler configuration would declare. */
import { Miniflare } from 'miniflare';

const miniflare = new Miniflare({
  host: '127.0.0.1',
  port: Number(process.env['PORT']),
  modules: true,
  scriptPath: 'build/index.js',
  compatibilityDate: '2025-01-01',
  ratelimits: { RATE_LIMITER: { simple: { limit: 10, period: 60 } } },
});
await miniflare.ready;

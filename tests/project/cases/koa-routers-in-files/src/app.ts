import Koa from 'koa';
import { limiter } from './middleware/limiter.js';
import health from './routes/health.js';
import api from './routes/index.js';
import { feed } from './routes/feed.js';

const app = new Koa();

app.use(async (ctx, next) => {
  const start = Date.now();
  await next();
  ctx.set('X-Response-Time', `${Date.now() - start}ms`);
});

app.use(health.routes());
app.use(feed.routes()).use(feed.allowedMethods());
app.use(limiter);
app.use(api.routes());
app.use(api.allowedMethods());

export default app;

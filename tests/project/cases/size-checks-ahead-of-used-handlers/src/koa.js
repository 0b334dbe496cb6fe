import Koa from 'koa';
import { atMost, warned } from './checks.js';

const app = new Koa();

app.use(async (ctx, next) => {
  if (ctx.path === '/early') ctx.body = '.'.repeat(Number(ctx.query.size)); // amplifies: request
  else await next();
});
app.use(atMost('size', 100));
app.use(warned);
app.use((ctx) => { // handler: * / unguarded
  if (ctx.path === '/size') ctx.body = '.'.repeat(Number(ctx.query.size));
  if (ctx.path === '/width') ctx.body = '-'.repeat(Number(ctx.query.width)); // amplifies: request
});

app.listen(3000);

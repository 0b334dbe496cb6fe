// sample: functions that their types make handlers, though nothing here registers them
import type { Middleware, ParameterizedContext } from 'koa';

export const handler: Middleware = async (ctx) => {
  if (ctx.query.page) return ctx.render('page');
  if (ctx.query.moved) return ctx.redirect('/');
  if (ctx.query.movedToo) return ctx.response.redirect('/');
  ctx.body = 'x'.repeat(Number(ctx.query.size)); // amplifies: request
};

export function plain(ctx: ParameterizedContext) {
  ctx.body = 'x'.repeat(Number(ctx.query.size)); // amplifies: request
}

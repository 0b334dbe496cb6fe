export default class TimeMiddleware {
  async handle(ctx, next) {
    const begin = Date.now();
    await next();
    ctx.response.header('X-Time', String(Date.now() - begin));
  }
}

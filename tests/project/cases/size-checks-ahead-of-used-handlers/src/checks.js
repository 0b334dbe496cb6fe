export const atMost = (name, most) => async (ctx, next) => {
  if (Number(ctx.query[name]) > most) ctx.throw(400, `${name} is at most ${most}`);
  await next();
};

export const warned = async (ctx, next) => {
  if (Number(ctx.query.width) > 100) console.warn('wide');
  await next();
};

const counts = new Map();

export async function limit(ctx, next) {
  const count = (counts.get(ctx.ip) ?? 0) + 1;
  counts.set(ctx.ip, count);
  if (count > 100) {
    ctx.status = 429;
    return;
  }
  await next();
}

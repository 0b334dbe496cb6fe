import type { Context } from 'oak';

const counts = new Map<string, number>();

export async function limit(ctx: Context, next: () => Promise<unknown>) {
  const count = (counts.get(ctx.request.ip) ?? 0) + 1;
  counts.set(ctx.request.ip, count);
  if (count > 10) {
    ctx.response.status = 429;
    return;
  }
  await next();
}

import type { Context } from 'koa';

export async function listItems(ctx: Context): Promise<void> {
  const count = Number(ctx.query['count'] ?? 20);
  ctx.body = Array.from({ length: count }, (_, id) => ({ id, title: `item ${id}` })); // amplifies: request
}

import type { Context, Next } from 'hono';

const seen = new Map<string, number>();

export async function few(c: Context, next: Next) {
  const key = c.req.header('cf-connecting-ip') ?? '';
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  if (count > 10) return c.json({ error: 'Too many requests' }, 429);
  return next();
}

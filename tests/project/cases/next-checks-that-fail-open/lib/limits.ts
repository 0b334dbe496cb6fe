import { redis } from './redis';

const MAX = 10;
const WINDOW = 60;
const hits = new Map<string, number[]>();

export function rateLimit(key: string): { allowed: boolean; remaining: number } {
  const now = Date.now();
  const recent = (hits.get(key) ?? []).filter((time) => now - time < WINDOW * 1000);
  if (recent.length >= MAX) {
    return { allowed: false, remaining: 0 };
  }
  recent.push(now);
  hits.set(key, recent);
  return { allowed: true, remaining: MAX - recent.length };
}

/** Lets everybody pass while Redis is down. */
export async function limit(key: string): Promise<{ ok: boolean }> {
  try {
    const count = await redis.incr(`limit:${key}`);
    if (count === 1) {
      await redis.expire(`limit:${key}`, WINDOW);
    }
    return { ok: count <= MAX };
  } catch (error) {
    console.error('no redis', error);
    return { ok: true };
  }
}

/** Only counts. */
export async function count(key: string): Promise<{ ok: boolean }> {
  try {
    await redis.incr(`seen:${key}`);
    return { ok: true };
  } catch {
    return { ok: true };
  }
}

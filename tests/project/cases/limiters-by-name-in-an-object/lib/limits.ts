import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { headers } from 'next/headers';

const limiters = {
  api: new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '10 s') }),
  generate: new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.fixedWindow(5, '1 d'), prefix: 'generate' }),
};

export async function checkLimit(name: keyof typeof limiters) {
  const sent = await headers();
  const address = sent.get('x-forwarded-for') ?? '127.0.0.1';
  const { success, limit, remaining } = await limiters[name].limit(address);
  return { isAllowed: success, headers: { 'X-RateLimit-Limit': String(limit), 'X-RateLimit-Remaining': String(remaining) } };
}

export async function assertLimit(name: keyof typeof limiters) {
  const { isAllowed } = await checkLimit(name);
  if (!isAllowed) throw new Error('RATE_LIMITED');
}

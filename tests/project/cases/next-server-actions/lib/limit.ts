import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { headers } from 'next/headers';

export const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });

export async function assertAllowed(): Promise<void> {
  const { success } = await ratelimit.limit((await headers()).get('x-forwarded-for') ?? 'unknown');
  if (!success) {
    throw new Error('Too many requests');
  }
}

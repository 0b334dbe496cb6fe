import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });

export async function assertAllowed(request: Request): Promise<void> {
  const { success } = await ratelimit.limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (!success) {
    throw new Response('Too Many Requests', { status: 429 });
  }
}

import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();
const perAddress = new Ratelimit({ redis, prefix: 'address', limiter: Ratelimit.slidingWindow(5, '1 m') });
const perEmail = new Ratelimit({ redis, prefix: 'email', limiter: Ratelimit.slidingWindow(3, '10 m') });

export class TooManyRequests extends Error {}

export async function checkAddress(address: string): Promise<void> {
  const { success } = await perAddress.limit(address);
  if (!success) {
    throw new TooManyRequests('Too many requests');
  }
}

export async function checkEmail(email: string): Promise<void> {
  const { success } = await perEmail.limit(email);
  if (!success) {
    throw new TooManyRequests('Too many requests');
  }
}

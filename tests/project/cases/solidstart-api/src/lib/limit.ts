import type { APIEvent } from '@solidjs/start/server';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function refuse(event: APIEvent): Promise<Response | undefined> {
  try {
    await limiter.consume(event.clientAddress ?? 'unknown');
    return undefined;
  } catch {
    return new Response('Too Many Requests', { status: 429 });
  }
}

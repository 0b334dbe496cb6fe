import { createError, getRequestIP, type EventHandler, type H3Event } from 'h3';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function limit(event: H3Event): Promise<void> {
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    throw createError({ statusCode: 429, statusMessage: 'Too Many Requests' });
  }
}

export const defineLimitedHandler = (handler: EventHandler) =>
  defineEventHandler(async (event) => {
    await limit(event);
    return handler(event);
  });

import type { APIContext, APIRoute } from 'astro';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function refuse(context: APIContext): Promise<Response | null> {
  try {
    await limiter.consume(context.clientAddress);
    return null;
  } catch {
    return new Response('Too Many Requests', { status: 429 });
  }
}

export const limited = (route: APIRoute): APIRoute => async (context) => (await refuse(context)) ?? route(context);

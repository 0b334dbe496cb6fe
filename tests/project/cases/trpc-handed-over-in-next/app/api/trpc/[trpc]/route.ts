import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { limitedRouter } from '../../../../src/router';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '1 m') });

const handler = async (req: Request) => {
  const { success } = await ratelimit.limit(req.headers.get('x-real-ip') ?? '');
  if (!success) return new Response('Too Many Requests', { status: 429 });
  return fetchRequestHandler({ endpoint: '/api/trpc', router: limitedRouter, req });
};

export { handler as GET, handler as POST }; // handler: GET _ guarded handler ; handler: POST _ guarded handler

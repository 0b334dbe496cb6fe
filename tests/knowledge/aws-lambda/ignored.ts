// sample: the limit is asked and not obeyed; the size is bounded
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.tokenBucket(10, '60 s', 10) });

export const handler: APIGatewayProxyHandler = async (event) => { // handler: callback unguarded ; near-miss: unchecked
  const { remaining } = await ratelimit.limit(event.requestContext.identity.sourceIp);
  const width = Number(event.pathParameters?.width);
  if (!(width <= 120)) {
    return { statusCode: 400, body: 'too wide' };
  }
  return { statusCode: 200, headers: { 'X-RateLimit-Remaining': remaining }, body: '-'.repeat(width) };
};

// sample: a function that limits one of its paths, and refuses all methods but one
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '1 m') });

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> { // handler: callback unguarded
  if (event.httpMethod !== 'GET') return { statusCode: 405, body: '' };
  if (event.path === '/search') {
    const { success } = await ratelimit.limit(event.requestContext.identity.sourceIp);
    if (!success) return { statusCode: 429, body: '' };
  }
  return { statusCode: 200, body: '[]' };
}

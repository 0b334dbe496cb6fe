// sample: a Lambda function with a store behind its limit
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> { // handler: callback guarded handler
  const { success } = await ratelimit.limit(event.requestContext.http.sourceIp);
  if (!success) {
    return { statusCode: 429, body: 'Too Many Requests' };
  }
  const { rows } = JSON.parse(event.body ?? '{}');
  return { statusCode: 200, body: JSON.stringify(Array.from({ length: rows }, () => 0)) }; // amplifies: request
}

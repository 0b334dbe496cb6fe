// sample: functions that limit in one of their branches, by the method or path of the request
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '1 m') });

export async function handler(event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> { // handler: callback unguarded
  if (event.requestContext.http.method === 'POST') {
    const { success } = await ratelimit.limit(event.requestContext.http.sourceIp);
    if (!success) return { statusCode: 429 };
    return { statusCode: 201 };
  }
  return { statusCode: 200, body: JSON.stringify({ query: event.queryStringParameters }) };
}

// sample: a function that answers one method, and limits that
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '1 m') });

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> { // handler: callback guarded handler
  switch (event.requestContext.http.method) {
    case 'OPTIONS':
      return { statusCode: 405 };
    case 'POST': {
      const { success } = await ratelimit.limit(event.requestContext.http.sourceIp);
      if (!success) return { statusCode: 429 };
      return { statusCode: 201, body: event.rawPath };
    }
    default:
      return { statusCode: 404 };
  }
}

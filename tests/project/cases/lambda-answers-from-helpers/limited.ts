import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { answer, tooMany } from './lib/answers.ts';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => { // handler: callback guarded handler
  try {
    await limiter.consume(event.requestContext.identity.sourceIp);
  } catch {
    return tooMany();
  }
  return answer(200, { path: event.resource });
};

// sample: a function that refuses by its callback
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { client } from './redis';

const limiter = new RateLimiterRedis({ storeClient: client, points: 10, duration: 60 });

export const handler: APIGatewayProxyHandler = (event, _context, callback) => { // handler: callback guarded handler
  limiter
    .consume(event.requestContext.identity.sourceIp)
    .then(() => callback(null, { statusCode: 200, body: 'limited' }))
    .catch(() => callback(null, { statusCode: 429, body: 'Too Many Requests' }));
};

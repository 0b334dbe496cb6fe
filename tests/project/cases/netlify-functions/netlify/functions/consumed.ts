import type { Handler } from '@netlify/functions';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { client } from 'redis-client';

const limiter = new RateLimiterRedis({ storeClient: client, points: 10, duration: 60 });

const handler: Handler = async (event) => {
  try {
    await limiter.consume(event.headers['x-nf-client-connection-ip'] ?? 'unknown');
  } catch {
    return { statusCode: 429, body: 'Too Many Requests' };
  }
  return { statusCode: 200, body: 'consumed' };
};

export { handler }; // handler: * /.netlify/functions/consumed guarded handler

import type { Config } from '@netlify/functions';

export default async (request: Request) => Response.json({ url: request.url }); // handler: GET|POST /limited guarded route

export const config: Config = {
  path: '/limited',
  method: ['GET', 'POST'],
  rateLimit: { windowLimit: 10, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

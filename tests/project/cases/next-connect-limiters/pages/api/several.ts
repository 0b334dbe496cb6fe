import slowDown from 'express-slow-down';
import type { NextApiRequest, NextApiResponse } from 'next';
import rateLimit from 'express-rate-limit';

const applyMiddleware = (middleware) => (request, response) =>
  new Promise((resolve, reject) => {
    middleware(request, response, (result) => (result instanceof Error ? reject(result) : resolve(result)));
  });
const getIP = (request) => request.headers['x-forwarded-for'] || request.connection.remoteAddress;
export const getRateLimitMiddlewares = ({ limit = 10, windowMs = 60 * 1000, delayAfter = Math.round(10 / 2), delayMs = 500 } = {}) => [
  slowDown({ keyGenerator: getIP, windowMs, delayAfter, delayMs }),
  rateLimit({ keyGenerator: getIP, windowMs, max: limit }),
];
const middlewares = getRateLimitMiddlewares();
async function applyRateLimit(request, response) {
  await Promise.all(middlewares.map(applyMiddleware).map((middleware) => middleware(request, response)));
}

export default async function handler(request: NextApiRequest, response: NextApiResponse) { // handler: * /api/several guarded or unknown
  try {
    await applyRateLimit(request, response);
  } catch {
    return response.status(429).send('Too Many Requests');
  }
  response.status(200).json({});
}

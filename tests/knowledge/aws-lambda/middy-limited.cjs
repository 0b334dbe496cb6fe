// sample: middleware of middy that refuses, attached behind the call that is given the handler
const middy = require('@middy/core');
const createError = require('http-errors');
const { RateLimiterRedis } = require('rate-limiter-flexible');

const limiter = new RateLimiterRedis({ storeClient: client, points: 10, duration: 60 });

const limited = middy(async (event) => ({ statusCode: 200, body: `Hello ${event.rawPath}` }));

limited.use({
  before: async ({ event }) => {
    try {
      await limiter.consume(event.requestContext.http.sourceIp);
    } catch {
      throw createError(429, 'Too Many Requests');
    }
  },
});

exports.handler = limited; // handler: callback guarded handler

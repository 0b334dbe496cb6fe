const { RateLimiterMemory } = require('rate-limiter-flexible');
const { handler: list } = require('./list');
const search = require('./search');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

exports.handler = async (event) => { // handler: callback guarded handler
  try {
    await limiter.consume(event.requestContext.http.sourceIp);
  } catch {
    return { statusCode: 429, body: '' };
  }
  if (event.rawPath === '/search') return search.handler(event);
  if (event.rawPath === '/list') return list(event);
  return { statusCode: 200, body: 'index' };
};

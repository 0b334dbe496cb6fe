import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const list = async (event) => { // handler: callback unguarded
  return { statusCode: 200, body: 'x'.repeat(Number(event.queryStringParameters.size)) }; // amplifies: request
};

export async function show(event) { // handler: callback unguarded
  return { statusCode: 200, body: event.pathParameters.id };
}

export const open = async () => ({ statusCode: 200, body: 'open' }); // handler: callback unguarded

export const limited = async (event) => { // handler: callback guarded handler
  try {
    await limiter.consume(event.requestContext.http.sourceIp);
  } catch {
    return { statusCode: 429, body: 'Too Many Requests' };
  }
  return { statusCode: 200, body: 'limited' };
};

// What no request starts.
export const queued = async (event) => ({ statusCode: 200, body: 'x'.repeat(Number(event.queryStringParameters.size)) });
export const nightly = async () => ({ statusCode: 200, body: 'nightly' });
export const old = async () => ({ statusCode: 200, body: 'old' });
export const helper = async () => ({ statusCode: 200, body: 'helper' });

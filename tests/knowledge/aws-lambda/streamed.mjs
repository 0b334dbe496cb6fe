// sample: a function that streams its response, and one behind a limit
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const handler = awslambda.streamifyResponse(async (event, responseStream, context) => { // handler: callback unguarded
  responseStream.setContentType('text/plain');
  responseStream.write('x'.repeat(Number(event.queryStringParameters.size))); // amplifies: request
  responseStream.end();
});

export const limited = awslambda.streamifyResponse(async (event, responseStream) => { // handler: callback guarded handler
  try {
    await limiter.consume(event.requestContext.http.sourceIp);
  } catch {
    responseStream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 429 });
    responseStream.end('Too Many Requests');
    return;
  }
  responseStream.end('limited');
});

export const withHead = awslambda.streamifyResponse(async (event, responseStream) => { // handler: callback unguarded
  const stream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'content-type': 'text/plain' } });
  for (let line = 0; line < Number(event.queryStringParameters.lines); line += 1) stream.write('line\n'); // amplifies: request
  stream.end();
});

// The same name of an own object.
const own = { streamifyResponse: (inner) => inner };

export const plain = own.streamifyResponse(async (event) => event.rawPath);

// sample: HTTP functions of the v4 model without and with a limiter, beside a timer that is no handler
import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function list(_request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  context.log('list');
  return { jsonBody: [] };
}

app.http('list', { methods: ['GET'], authLevel: 'anonymous', handler: list }); // handler: GET _ unguarded

app.get('hello', async () => ({ body: 'hello' })); // handler: GET _ unguarded

app.http('limited', { // handler: POST _ guarded handler
  methods: ['POST'],
  authLevel: 'function',
  handler: async (request) => {
    try {
      await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
    } catch {
      return { status: 429, body: 'Too Many Requests' };
    }
    return { status: 201 };
  },
});

app.http('ignored', { // handler: POST _ unguarded
  methods: ['POST'],
  handler: async (request) => {
    await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown').catch(() => undefined);
    return { status: 201 };
  },
});

app.timer('nightly', {
  schedule: '0 0 3 * * *',
  handler: (_timer, context) => {
    context.log('-'.repeat(1_000_000));
  },
});

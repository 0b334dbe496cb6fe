// sample: a handler that is a generator answers with what it yields
import { Elysia } from 'elysia';

export const app = new Elysia()
  .get('/counted/:n', function* ({ params }) { // handler: GET /counted/:n unguarded
    for (let i = 0; i < Number(params.n); i++) yield `${i}\n`; // amplifies: request
  })
  .get('/waited/:n', async function* ({ params }) { // handler: GET /waited/:n unguarded
    let i = 0;
    while (i < Number(params.n)) { // amplifies: request
      yield `data: ${i++}\n\n`;
    }
  })
  .get('/few', function* () { // handler: GET /few unguarded
    for (let i = 0; i < 10; i++) yield i;
  })
  .get('/large', function* () { // handler: GET /large unguarded
    yield 'x'.repeat(1_000_000); // amplifies: constant 1000000
  })
  .get('/limited', function* ({ status, headers }) { // handler: GET /limited guarded handler
    if (hits(headers['x-forwarded-for'] ?? '') > 10) return status(429, 'Too Many Requests');
    yield 'limited';
  })
  .listen(3000);

const seen = new Map<string, number>();

function hits(key: string): number {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count;
}

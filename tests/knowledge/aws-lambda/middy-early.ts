// sample: a middleware of middy that answers 429 itself; only the last handler counts, and one for a queue answers nobody
import middy from '@middy/core';

const hits = new Map<string, number>();

export const handler = middy(async () => ({ statusCode: 200, body: 'x'.repeat(10_000_000) })) // handler: callback guarded handler
  .before(async ({ event }) => {
    const count = (hits.get(event.rawPath) ?? 0) + 1;
    hits.set(event.rawPath, count);
    if (count > 10) return { statusCode: 429, body: 'Too Many Requests' };
  })
  .handler(async () => ({ statusCode: 200, body: 'short' }));

export const queue = middy(async (event) => {
  for (const record of event.Records) console.log(record.body);
});

// sample: the schemas of Effect from a module of their own, and as they once were
import * as S from '@effect/schema/Schema';
import * as Schema from 'effect/Schema';
import { Schema as Old } from '@effect/schema';
import { Hono } from 'hono';

const app = new Hono();

app.post('/modules', async (c) => { // handler: POST /modules unguarded
  const body = await c.req.json();
  const { a } = Schema.decodeUnknownSync(Schema.Struct({ a: Schema.Number.pipe(Schema.between(0, 100)) }))(body);
  const { b } = S.decodeUnknownSync(S.Struct({ b: S.Int.pipe(S.lessThan(1000)) }))(body);
  const d = Old.validateSync(Old.Number)(body.d);
  return c.text('x'.repeat(a) + 'y'.repeat(b) + 'z'.repeat(d)); // amplifies: request
});

// The numbers of Effect are no schemas.
app.post('/numbers', async (c) => { // handler: POST /numbers unguarded
  const { Number: N } = await import('effect');
  const { n } = await c.req.json();
  return c.text('x'.repeat(N.clamp(n, { minimum: 0, maximum: 100 })));
});

// sample: what the schemas of Elysia let through, one by one
import { Elysia, t } from 'elysia';

new Elysia()
  .post('/0', ({ body }) => 'x'.repeat(body.n.a), { body: t.Object({ n: t.Record(t.String(), t.Number({ maximum: 500_000 })) }) }) // handler: POST /0 unguarded ; amplifies: request 500000
  .post('/1', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Literal(500_000) }) }) // handler: POST /1 unguarded ; amplifies: constant 500000
  .post('/2', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Enum({ A: 500_000 }) }) }) // handler: POST /2 unguarded ; amplifies: constant 500000
  .post('/3', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Union([t.Literal(1), t.Literal(500_000)]) }) }) // handler: POST /3 unguarded ; amplifies: constant 500000
  .post('/4', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Optional(t.Number({ maximum: 500_000 })) }) }) // handler: POST /4 unguarded ; amplifies: request 500000
  .post('/5', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Readonly(t.Number({ maximum: 500_000 })) }) }) // handler: POST /5 unguarded ; amplifies: request 500000
  .post('/6', ({ body }) => 'x'.repeat(body.n), { body: t.Partial(t.Object({ n: t.Number({ maximum: 500_000 }) })) }) // handler: POST /6 unguarded ; amplifies: request 500000
  .post('/7', ({ body }) => 'x'.repeat(body.n), { body: t.Required(t.Object({ n: t.Number({ maximum: 500_000 }) })) }) // handler: POST /7 unguarded ; amplifies: request 500000
  .post('/8', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Any() }) }) // handler: POST /8 unguarded ; amplifies: request
  .post('/9', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Unknown() }) }) // handler: POST /9 unguarded ; amplifies: request
  .post('/10', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Unsafe({ type: 'number', maximum: 500_000 }) }) }) // handler: POST /10 unguarded ; amplifies: request 500000
  .post('/11', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.Nullable(t.Number({ maximum: 500_000 })) }) }) // handler: POST /11 unguarded ; amplifies: request 500000
  .post('/12', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.MaybeEmpty(t.Number({ maximum: 500_000 })) }) }) // handler: POST /12 unguarded ; amplifies: request 500000
  .post('/13', ({ body }) => 'x'.repeat(body.n), { body: t.Object({ n: t.UnionEnum([1, 500_000]) }) }) // handler: POST /13 unguarded ; amplifies: constant 500000
  .post('/14', ({ body }) => 'x'.repeat(body.n || 0), { body: t.Object({ n: t.Union([t.Number({ maximum: 500_000 }), t.Boolean()]) }) }) // handler: POST /14 unguarded ; amplifies: request 500000
  .listen(3000);

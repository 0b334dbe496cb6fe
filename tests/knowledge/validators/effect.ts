// sample: numbers behind schemas of Effect
import { Either, Schema } from 'effect';
import express from 'express';

const app = express();
const Page = Schema.Struct({
  size: Schema.NumberFromString.pipe(Schema.int(), Schema.between(1, 100)),
  wide: Schema.NumberFromString.pipe(Schema.lessThanOrEqualTo(500_000)),
  any: Schema.NumberFromString.pipe(Schema.greaterThan(0)),
  own: Schema.NumberFromString.pipe(Schema.filter((n) => n < 100)),
  kind: Schema.Literal(10, 20),
  name: Schema.String.pipe(Schema.maxLength(20)),
  maybe: Schema.optional(Schema.NumberFromString.pipe(Schema.lessThan(101))),
});
const decode = Schema.decodeUnknownSync(Page);

app.get('/decoded', (req, res) => { // handler: GET /decoded unguarded
  const page = decode(req.query);
  res.write('x'.repeat(page.size));
  res.write('x'.repeat(page.wide)); // amplifies: request 500000
  res.write('x'.repeat(page.any)); // amplifies: request
  res.write('x'.repeat(page.own));
  res.write('x'.repeat(page.kind));
  res.write(page.name.repeat(100));
  res.end('x'.repeat(page.maybe ?? 10));
});

app.get('/either', (req, res) => { // handler: GET /either unguarded
  const result = Schema.decodeUnknownEither(Page)(req.query);
  if (Either.isLeft(result)) {
    res.status(400).end();
    return;
  }
  res.write('x'.repeat(result.right.size));
  res.end('x'.repeat(result.right.any)); // amplifies: request
});

app.get('/later', async (req, res) => { // handler: GET /later unguarded
  const page = await Schema.decodeUnknownPromise(Page)(req.query);
  res.write('x'.repeat(page.size));
  res.end('x'.repeat(page.any)); // amplifies: request
});

const Body = Schema.Struct({ size: Schema.Number.pipe(Schema.lessThanOrEqualTo(100), Schema.nonNegative()), any: Schema.Number, list: Schema.Array(Schema.Number).pipe(Schema.maxItems(10)) });
const isBody = Schema.is(Body);

app.post('/is', (req, res) => { // handler: POST /is unguarded
  const { body } = req;
  if (!isBody(body)) return res.status(400).end();
  res.write('x'.repeat(body.size));
  res.end('x'.repeat(body.any)); // amplifies: request
});

app.post('/asserted', (req, res) => { // handler: POST /asserted unguarded
  Schema.asserts(Body)(req.body);
  res.write('x'.repeat(req.body.size));
  res.end('x'.repeat(req.body.any)); // amplifies: request
});

// What runs in an Effect is not followed.
app.post('/effect', async (req, res) => { // handler: POST /effect unguarded
  const program = Schema.decodeUnknown(Body)(req.body);
  res.end('x'.repeat(program.size));
});

// sample: what the schemas and steps of Effect make of a bound, one by one
import { Schema } from 'effect';
import express from 'express';

const app = express();

app.use(express.json());

app.post('/1', async (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Finite)(req.body.n))); // amplifies: request
});

app.post('/2', async (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Int)(req.body.n))); // amplifies: request
});

app.post('/3', async (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000), Schema.greaterThanOrEqualTo(1)))(req.body.n))); // amplifies: request 500000
});

app.post('/4', async (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000), Schema.finite(), Schema.positive(), Schema.multipleOf(5)))(req.body.n))); // amplifies: request 500000
});

app.post('/5', async (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)).annotations({ title: 'size' }))(req.body.n))); // amplifies: request 500000
});

app.post('/6', async (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.NullOr(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000))))(req.body.n))); // amplifies: request 500000
});

app.post('/7', async (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.UndefinedOr(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000))))(req.body.n))); // amplifies: request 500000
});

app.post('/8', async (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.NullishOr(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000))))(req.body.n))); // amplifies: request 500000
});

app.post('/9', async (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Union(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)), Schema.Boolean, Schema.Null))(req.body.n))); // amplifies: request 500000
});

app.post('/10', async (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Any)(req.body.n))); // amplifies: request
});

app.post('/11', async (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Unknown)(req.body.n))); // amplifies: request
});

app.post('/12', async (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.mutable(Schema.Struct({ n: Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)) })))(req.body).n)); // amplifies: request 500000
});

app.post('/13', async (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.partial(Schema.Struct({ n: Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)) })))(req.body).n)); // amplifies: request 500000
});

app.post('/14', async (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat(Schema.decodeUnknownSync(Schema.Struct({ n: Schema.optionalWith(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)), { default: () => 1 }) }))(req.body).n)); // amplifies: request 500000
});

app.post('/15', async (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat(Schema.decodeSync(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n))); // amplifies: request 500000
});

app.post('/16', async (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat(Schema.validateSync(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n))); // amplifies: request 500000
});

app.post('/17', async (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat(Schema.decodeEither(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n).right)); // amplifies: request 500000
});

app.post('/18', async (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat(Schema.validateEither(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n).right)); // amplifies: request 500000
});

app.post('/19', async (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat(Schema.decodeUnknownOption(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n).value)); // amplifies: request 500000
});

app.post('/20', async (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat(Schema.decodeOption(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n).value)); // amplifies: request 500000
});

app.post('/21', async (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat(Schema.validateOption(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n).value)); // amplifies: request 500000
});

app.post('/22', async (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat(await Schema.decodePromise(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n))); // amplifies: request 500000
});

app.post('/23', async (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat(await Schema.validatePromise(Schema.Number.pipe(Schema.lessThanOrEqualTo(500_000)))(req.body.n))); // amplifies: request 500000
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  const { text, list } = Schema.decodeUnknownSync(Schema.Struct({ text: Schema.String.pipe(Schema.minLength(1), Schema.pattern(/^a/)), list: Schema.Array(Schema.Int).pipe(Schema.minItems(1)) }))(req.body);
  res.send(text.repeat(5000) + 'x'.repeat(list[0])); // amplifies: request ; amplifies: request 512000000
});

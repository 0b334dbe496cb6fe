// sample: everything of superstruct that a row describes
import express from 'express';
import * as s from 'superstruct';

const app = express();
app.use(express.json());

const Small = s.max(s.number(), 100);
const Parts = s.object({
  pair: s.tuple([Small, Small]),
  table: s.record(s.string(), Small),
  flag: s.boolean(),
  both: s.intersection([s.number(), Small]),
  later: s.lazy(() => Small),
  maybe: s.optional(Small),
  none: s.nullable(Small),
  old: s.deprecated(Small, () => {}),
  digits: s.pattern(s.string(), /^\d{1,3}$/),
  text: s.trimmed(s.nonempty(s.size(s.string(), 1, 20))),
  any: s.any(),
  unknown: s.unknown(),
});

app.post('/parts', (req, res) => { // handler: POST /parts unguarded
  const body = s.create(req.body, Parts);
  res.write('x'.repeat(body.pair[1]));
  res.write('x'.repeat(body.table['a'] ?? 0));
  res.write('x'.repeat(body.both));
  res.write('x'.repeat(body.later));
  res.write('x'.repeat(body.maybe ?? 0));
  res.write('x'.repeat(body.none ?? 0));
  res.write('x'.repeat(body.old));
  res.write(body.text.repeat(10));
  res.write('x'.repeat(body.any)); // amplifies: request
  res.end('x'.repeat(Number(body.unknown))); // amplifies: request
});

app.post('/picked', (req, res) => { // handler: POST /picked unguarded
  const { both } = s.create(req.body, s.pick(Parts, ['both']));
  const { later } = s.create(req.body, s.omit(Parts, ['both']));
  const { old } = s.create(req.body, s.partial(Parts));
  res.write('x'.repeat(both));
  res.write('x'.repeat(later));
  res.end('x'.repeat(old ?? 0));
});

const Body = s.type({ n: Small, m: s.number() });

app.post('/mask', (req, res) => { // handler: POST /mask unguarded
  const body = Body.mask(req.body);
  res.write('x'.repeat(body.n));
  res.end('x'.repeat(body.m)); // amplifies: request
});
app.post('/validate', (req, res) => { // handler: POST /validate unguarded
  const [, body] = Body.validate(req.body);
  res.write('x'.repeat(body!.n));
  res.end('x'.repeat(body!.m)); // amplifies: request
});
app.post('/is', (req, res) => { // handler: POST /is unguarded
  const { body } = req;
  if (Body.is(body)) {
    res.write('x'.repeat(body.n));
    res.end('x'.repeat(body.m)); // amplifies: request
  } else res.sendStatus(400);
});
app.post('/assert', (req, res) => { // handler: POST /assert unguarded
  const { body } = req;
  Body.assert(body);
  res.write('x'.repeat(body.n));
  res.end('x'.repeat(body.m)); // amplifies: request
});

app.listen(3000);

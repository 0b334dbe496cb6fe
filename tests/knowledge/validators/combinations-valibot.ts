// sample: what is left of a bound in schemas of valibot that are made of others
import express from 'express';
import * as v from 'valibot';

const app = express();
app.use(express.json());

app.post('/0', (req, res) => { // handler: POST /0 unguarded
  const passed = v.parse(v.pick(v.object({ n: v.pipe(v.number(), v.maxValue(500_000)), m: v.number() }), ['n']), req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  const passed = v.parse(v.pick(v.object({ n: v.number(), m: v.number() }), ['m']), req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  const passed = v.parse(v.omit(v.looseObject({ n: v.pipe(v.number(), v.maxValue(100)), m: v.number() }), ['n']), req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  const passed = v.parse(v.omit(v.object({ n: v.pipe(v.number(), v.maxValue(100)), m: v.number() }), ['m']), req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  const passed = v.parse(v.object({ ...v.object({ n: v.pipe(v.number(), v.maxValue(100)), m: v.number() }).entries }), req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  const passed = v.parse(v.object({ ...v.object({ n: v.pipe(v.number(), v.maxValue(100)), m: v.number() }).entries }), req.body);
  res.send('x'.repeat(passed.m)); // amplifies: request
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  const passed = v.parse(v.variant('t', [v.object({ t: v.literal('a'), n: v.pipe(v.number(), v.maxValue(100)) }), v.object({ t: v.literal('b'), n: v.pipe(v.number(), v.maxValue(500_000)) })]), req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  const passed = v.parse(v.variant('t', [v.object({ t: v.literal('a'), n: v.pipe(v.number(), v.maxValue(100)) }), v.object({ t: v.literal('b') })]), req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  const passed = v.parse(v.intersect([v.object({ n: v.number() }), v.object({ n: v.pipe(v.number(), v.maxValue(100)) })]), req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  const passed = v.parse(v.intersect([v.object({ n: v.number() }), v.object({ m: v.pipe(v.number(), v.maxValue(100)) })]), req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  const passed = v.parse(v.fallback(v.pipe(v.number(), v.maxValue(100)), 500_000), req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  const passed = v.parse(v.fallback(v.pipe(v.number(), v.maxValue(100)), 1), req.body);
  res.send('x'.repeat(passed));
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  const passed = v.parse(v.optional(v.pipe(v.number(), v.maxValue(100)), 10), req.body);
  res.send('x'.repeat(passed));
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  const passed = v.parse(v.lazy(() => v.pipe(v.number(), v.maxValue(500_000))), req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  const passed = v.parse(v.objectWithRest({ n: v.number() }, v.pipe(v.number(), v.maxValue(100))), req.body);
  res.send('x'.repeat(passed.m));
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  const passed = v.parse(v.objectWithRest({ n: v.number() }, v.pipe(v.number(), v.maxValue(100))), req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  const passed = v.parse(v.tuple([v.pipe(v.number(), v.maxValue(100))]), req.body);
  res.send('x'.repeat(passed[0]));
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  const passed = v.parse(v.strictTuple([v.pipe(v.number(), v.maxValue(500_000))]), req.body);
  res.send('x'.repeat(passed[0])); // amplifies: request 500000
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  const passed = v.parse(v.pipe(v.number(), v.maxValue(10), v.toMinValue(500_000)), req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  const passed = v.parse(v.pipe(v.number(), v.toMaxValue(100)), req.body);
  res.send('x'.repeat(passed));
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  const passed = v.parse(v.unwrap(v.optional(v.pipe(v.number(), v.maxValue(500_000)))), req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  const passed = v.parse(v.pipe(v.number(), v.maxValue(100), v.transform((n) => n * 5000)), req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  const passed = v.parse(v.pipe(v.string(), v.transform(Number), v.number(), v.maxValue(100)), req.body);
  res.send('x'.repeat(passed));
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  const passed = v.parse(v.union([v.pipe(v.number(), v.maxValue(500_000)), v.literal('all')]), req.body);
  res.send('x'.repeat(Number(passed))); // amplifies: request 500000
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  const passed = v.parse(v.pipe(v.number(), v.check((n) => n < 100)), req.body);
  res.send('x'.repeat(passed));
});

// sample: what the steps and schemas of Valibot make of a bound, one by one; the same from JSR
import express from 'express';
import * as v from 'valibot';
import * as jsr from '@valibot/valibot';

const app = express();

app.use(express.json());

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.integer(), v.ltValue(500_001)), req.body.n))); // amplifies: request 500000
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.toMaxValue(500_000)), req.body.n))); // amplifies: request 500000
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.toMinValue(1)), req.body.n))); // amplifies: request
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.gtValue(1)), req.body.n))); // amplifies: request
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.safeInteger(), v.maxValue(500_000)), req.body.n))); // amplifies: request 500000
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.maxLength(2)), req.query.n)));
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.length(2)), req.query.n)));
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.minLength(2)), req.query.n))); // amplifies: request
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.value(500_000)), req.body.n))); // amplifies: constant 500000
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.values([1, 500_000])), req.body.n))); // amplifies: constant 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.regex(/^\d{1,2}$/)), req.query.n)));
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.toNumber(), v.maxValue(500_000)), req.query.n))); // amplifies: request 500000
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.maxValue(500_000), v.finite()), req.body.n))); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.maxValue(500_000), v.multipleOf(2)), req.body.n))); // amplifies: request 500000
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.maxValue(500_000), v.description('n')), req.body.n))); // amplifies: request 500000
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.maxValue(500_000), v.title('n')), req.body.n))); // amplifies: request 500000
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.maxValue(500_000), v.metadata({})), req.body.n))); // amplifies: request 500000
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.maxValue(500_000), v.readonly()), req.body.n))); // amplifies: request 500000
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.number(), v.maxValue(500_000), v.brand('n')), req.body.n))); // amplifies: request 500000
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.nonEmpty()), req.query.n))); // amplifies: request
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.trim()), req.query.n))); // amplifies: request
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.toLowerCase()), req.query.n))); // amplifies: request
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.string(), v.toUpperCase()), req.query.n))); // amplifies: request
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  res.send('x'.repeat(v.parse(v.array(v.pipe(v.number(), v.maxValue(500_000))), req.body.n)[0])); // amplifies: request 500000
});

app.post('/25', (req, res) => { // handler: POST /25 unguarded
  res.send('x'.repeat(v.parse(v.strictObject({ n: v.pipe(v.number(), v.maxValue(500_000)) }), req.body).n)); // amplifies: request 500000
});

app.post('/26', (req, res) => { // handler: POST /26 unguarded
  res.send('x'.repeat(v.parse(v.looseObject({}), req.body).n)); // amplifies: request
});

app.post('/27', (req, res) => { // handler: POST /27 unguarded
  res.send('x'.repeat(v.parse(v.record(v.string(), v.pipe(v.number(), v.maxValue(500_000))), req.body).n)); // amplifies: request 500000
});

app.post('/28', (req, res) => { // handler: POST /28 unguarded
  res.send('x'.repeat(v.parse(v.enum({ A: 500_000 }), req.body.n))); // amplifies: constant 500000
});

app.post('/29', (req, res) => { // handler: POST /29 unguarded
  res.send('x'.repeat(v.parse(v.enum_({ A: 500_000 }), req.body.n))); // amplifies: constant 500000
});

app.post('/30', (req, res) => { // handler: POST /30 unguarded
  res.send('x'.repeat(v.parse(v.literal(500_000), req.body.n))); // amplifies: constant 500000
});

app.post('/31', (req, res) => { // handler: POST /31 unguarded
  res.send('x'.repeat(v.parse(v.union([v.literal(1), v.literal(500_000)]), req.body.n))); // amplifies: constant 500000
});

app.post('/32', (req, res) => { // handler: POST /32 unguarded
  res.send('x'.repeat(v.parse(v.any(), req.query.n))); // amplifies: request
});

app.post('/33', (req, res) => { // handler: POST /33 unguarded
  res.send('x'.repeat(v.parse(v.unknown(), req.query.n))); // amplifies: request
});

app.post('/34', async (req, res) => { // handler: POST /34 unguarded
  res.send('x'.repeat(await v.parseAsync(v.pipeAsync(v.number(), v.maxValue(500_000)), req.body.n))); // amplifies: request 500000
});

app.post('/35', async (req, res) => { // handler: POST /35 unguarded
  res.send('x'.repeat((await v.safeParseAsync(v.pipe(v.number(), v.maxValue(500_000)), req.body.n)).output)); // amplifies: request 500000
});

app.post('/36', (req, res) => { // handler: POST /36 unguarded
  res.send('x'.repeat(v.parse(v.nullable(v.pipe(v.number(), v.maxValue(500_000))), req.body.n))); // amplifies: request 500000
});

app.post('/37', (req, res) => { // handler: POST /37 unguarded
  res.send('x'.repeat(v.parse(v.nullish(v.pipe(v.number(), v.maxValue(500_000))), req.body.n))); // amplifies: request 500000
});

app.post('/38', (req, res) => { // handler: POST /38 unguarded
  res.send('x'.repeat(v.parse(v.exactOptional(v.pipe(v.number(), v.maxValue(500_000))), req.body.n))); // amplifies: request 500000
});

app.post('/39', (req, res) => { // handler: POST /39 unguarded
  res.send('x'.repeat(v.parse(v.undefinedable(v.pipe(v.number(), v.maxValue(500_000))), req.body.n))); // amplifies: request 500000
});

app.post('/40', (req, res) => { // handler: POST /40 unguarded
  res.send('x'.repeat(v.parse(v.nonOptional(v.pipe(v.number(), v.maxValue(500_000))), req.body.n))); // amplifies: request 500000
});

app.post('/41', (req, res) => { // handler: POST /41 unguarded
  res.send('x'.repeat(v.parse(v.nonNullable(v.pipe(v.number(), v.maxValue(500_000))), req.body.n))); // amplifies: request 500000
});

app.post('/42', (req, res) => { // handler: POST /42 unguarded
  res.send('x'.repeat(v.parse(v.nonNullish(v.pipe(v.number(), v.maxValue(500_000))), req.body.n))); // amplifies: request 500000
});

app.post('/43', (req, res) => { // handler: POST /43 unguarded
  res.send('x'.repeat(v.parse(v.fallback(v.pipe(v.number(), v.maxValue(500_000)), 1), req.body.n))); // amplifies: request 500000
});

app.post('/44', (req, res) => { // handler: POST /44 unguarded
  res.send('x'.repeat(v.parse(v.config(v.pipe(v.number(), v.maxValue(500_000)), {}), req.body.n))); // amplifies: request 500000
});

app.post('/45', (req, res) => { // handler: POST /45 unguarded
  res.send('x'.repeat(v.parse(v.message(v.pipe(v.number(), v.maxValue(500_000)), 'n'), req.body.n))); // amplifies: request 500000
});

app.post('/46', (req, res) => { // handler: POST /46 unguarded
  res.send('x'.repeat(v.parse(v.partial(v.object({ n: v.pipe(v.number(), v.maxValue(500_000)) })), req.body).n)); // amplifies: request 500000
});

app.post('/47', (req, res) => { // handler: POST /47 unguarded
  res.send('x'.repeat(v.parse(v.required(v.object({ n: v.pipe(v.number(), v.maxValue(500_000)) })), req.body).n)); // amplifies: request 500000
});

app.post('/48', (req, res) => { // handler: POST /48 unguarded
  res.send('x'.repeat(jsr.parse(jsr.pipe(jsr.number(), jsr.maxValue(500_000)), req.body.n))); // amplifies: request 500000
});

// sample: what is left of a bound in schemas of zod that are made of others
import express from 'express';
import { z } from 'zod';

const app = express();
app.use(express.json());

app.post('/0', (req, res) => { // handler: POST /0 unguarded
  const passed = z.object({ n: z.number().max(100), m: z.number() }).pick({ n: true }).parse(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  const passed = z.object({ n: z.number().max(500_000), m: z.number() }).pick({ n: true }).parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  const passed = z.object({ n: z.number().max(100), m: z.number() }).omit({ n: true }).passthrough().parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  const passed = z.object({ n: z.number().max(100), m: z.number() }).omit({ n: true }).parse(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  const passed = z.object({ n: z.number().max(100), m: z.number() }).extend({ n: z.number() }).parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  const passed = z.object({ n: z.number().max(100), m: z.number() }).extend({ n: z.number().max(10) }).parse(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  const passed = z.object({ n: z.number().max(100), m: z.number() }).merge(z.object({ n: z.number() })).parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  const passed = z.object({ ...z.object({ n: z.number().max(100), m: z.number() }).shape, k: z.number() }).parse(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  const passed = z.object({ ...z.object({ n: z.number().max(100), m: z.number() }).shape, k: z.number() }).parse(req.body);
  res.send('x'.repeat(passed.m)); // amplifies: request
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  const passed = z.object({ ...z.object({ n: z.number().max(100), m: z.number() }).shape, n: z.number() }).parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  const passed = z.object({ k: z.object({ n: z.number().max(500_000), m: z.number() }).shape.n }).parse(req.body);
  res.send('x'.repeat(passed.k)); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  const passed = z.intersection(z.object({ n: z.number() }), z.object({ n: z.number().max(100) })).parse(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  const passed = z.intersection(z.object({ n: z.number() }), z.object({ m: z.number().max(100) })).parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  const passed = z.object({ n: z.number() }).and(z.object({ m: z.number().max(100) })).parse(req.body);
  res.send('x'.repeat(passed.m));
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  const passed = z.object({ n: z.number() }).and(z.object({ m: z.number().max(100) })).parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  const passed = z.discriminatedUnion('t', [z.object({ t: z.literal('a'), n: z.number().max(100) }), z.object({ t: z.literal('b'), n: z.number().max(500_000) })]).parse(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  const passed = z.discriminatedUnion('t', [z.object({ t: z.literal('a'), n: z.number().max(100) }), z.object({ t: z.literal('b'), n: z.number().max(10) })]).parse(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  const passed = z.discriminatedUnion('t', [z.object({ t: z.literal('a'), n: z.number().max(100) }), z.object({ t: z.literal('b'), m: z.number() })]).parse(req.body);
  res.send('x'.repeat(passed.t === 'b' ? passed.m : passed.n)); // amplifies: request
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  const passed = z.union([z.number().max(100), z.literal('all')]).parse(req.body);
  res.send('x'.repeat(passed === 'all' ? 100 : passed));
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  const passed = z.union([z.number().max(500_000), z.literal('all')]).parse(req.body);
  res.send('x'.repeat(passed === 'all' ? 100 : passed)); // amplifies: request 500000
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  const passed = z.xor([z.number().max(500_000), z.literal(7)]).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  const passed = z.number().max(100).or(z.number().max(500_000)).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  const passed = z.tuple([z.number().max(100)]).parse(req.body);
  res.send('x'.repeat(passed[0]));
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  const passed = z.tuple([z.number().max(100), z.number().max(500_000)]).parse(req.body);
  res.send('x'.repeat(passed[1])); // amplifies: request 500000
});

app.post('/24', (req, res) => { // handler: POST /24 unguarded
  const passed = z.lazy(() => z.number().max(100)).parse(req.body);
  res.send('x'.repeat(passed));
});

app.post('/25', (req, res) => { // handler: POST /25 unguarded
  const passed = z.lazy(() => z.number().max(500_000)).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/26', (req, res) => { // handler: POST /26 unguarded
  const passed = z.object({ n: z.number().max(100) }).catchall(z.number()).parse(req.body);
  res.send('x'.repeat(passed.m)); // amplifies: request
});

app.post('/27', (req, res) => { // handler: POST /27 unguarded
  const passed = z.object({ n: z.number().max(100) }).catchall(z.number().max(100)).parse(req.body);
  res.send('x'.repeat(passed.m));
});

app.post('/28', (req, res) => { // handler: POST /28 unguarded
  const passed = z.number().max(100).catch(500_000).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/29', (req, res) => { // handler: POST /29 unguarded
  const passed = z.number().max(100).catch(5).parse(req.body);
  res.send('x'.repeat(passed));
});

app.post('/30', (req, res) => { // handler: POST /30 unguarded
  const passed = z.number().max(100).default(500_000).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/31', (req, res) => { // handler: POST /31 unguarded
  const passed = z.number().max(100).default(() => 500_000).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/32', (req, res) => { // handler: POST /32 unguarded
  const passed = z.number().max(100).default(5).parse(req.body);
  res.send('x'.repeat(passed));
});

app.post('/33', (req, res) => { // handler: POST /33 unguarded
  const passed = z.number().max(100).transform((n) => n * 5000).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/34', (req, res) => { // handler: POST /34 unguarded
  const passed = z.number().max(100).overwrite((n) => n * 5000).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/35', (req, res) => { // handler: POST /35 unguarded
  const passed = z.coerce.number().pipe(z.number().max(100)).parse(req.body);
  res.send('x'.repeat(passed));
});

app.post('/36', (req, res) => { // handler: POST /36 unguarded
  const passed = z.coerce.number().max(100).pipe(z.coerce.number()).parse(req.body);
  res.send('x'.repeat(passed));
});

app.post('/37', (req, res) => { // handler: POST /37 unguarded
  const passed = z.number().check(z.lte(100), z.gte(1)).parse(req.body);
  res.send('x'.repeat(passed));
});

app.post('/38', (req, res) => { // handler: POST /38 unguarded
  const passed = z.number().check(z.gt(0), z.minimum(1), z.maximum(500_000)).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/39', (req, res) => { // handler: POST /39 unguarded
  const passed = z.number().check(z.lt(500_000), z.positive(), z.multipleOf(2)).parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/40', (req, res) => { // handler: POST /40 unguarded
  const passed = z.array(z.number()).check(z.minLength(1), z.maxLength(3), z.length(2)).parse(req.body);
  res.send('x'.repeat(passed[0])); // amplifies: request
});

app.post('/41', (req, res) => { // handler: POST /41 unguarded
  const passed = z.number().max(500_000).clone().parse(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/42', (req, res) => { // handler: POST /42 unguarded
  const passed = z.enum(['a', 'b']).exclude(['a']).extract(['b']).parse(req.body);
  res.send('x'.repeat(passed.length));
});

app.post('/43', (req, res) => { // handler: POST /43 unguarded
  const passed = z.object({ n: z.preprocess((n) => Number(n), z.number().max(100)) }).partial().readonly().brand('N').parse(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/44', (req, res) => { // handler: POST /44 unguarded
  const passed = z.number().refine((n) => n <= 100).parse(req.body);
  res.send('x'.repeat(passed));
});

app.post('/45', (req, res) => { // handler: POST /45 unguarded
  const passed = z.number().superRefine((n, context) => n > 100 && context.addIssue('no')).parse(req.body);
  res.send('x'.repeat(passed));
});

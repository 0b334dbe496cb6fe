// sample: what zod lets through, asked in the handler
import express from 'express';
import { z } from 'zod';

const app = express();
app.use(express.json());

const MAX = 100;

const within = z.object({ n: z.coerce.number().int().min(1).max(MAX) });
app.get('/within', (req, res) => { // handler: GET /within unguarded
  const { n } = within.parse(req.query);
  res.send('x'.repeat(n));
});

app.get('/unbounded', (req, res) => { // handler: GET /unbounded unguarded
  const { n } = z.object({ n: z.coerce.number().int().positive() }).parse(req.query);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/over', (req, res) => { // handler: GET /over unguarded
  const query = z.object({ n: z.coerce.number().lte(5_000_000) }).parse(req.query);
  res.send('x'.repeat(query.n)); // amplifies: request 5000000
});

app.get('/exclusive', (req, res) => { // handler: GET /exclusive unguarded
  const query = z.object({ n: z.coerce.number().int().gte(1).lt(500_001) }).parse(req.query);
  res.send('x'.repeat(query.n)); // amplifies: request 500000
});

app.get('/smaller-counts', (req, res) => { // handler: GET /smaller-counts unguarded
  res.send('x'.repeat(z.coerce.number().max(10).max(1_000_000).parse(req.query['n'])));
});

app.get('/async', async (req, res) => { // handler: GET /async unguarded
  const { n } = await within.parseAsync(req.query);
  res.send('x'.repeat(n));
});

app.get('/async-unbounded', async (req, res) => { // handler: GET /async-unbounded unguarded
  const { n } = await z.object({ n: z.coerce.number() }).parseAsync(req.query);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/safe', (req, res) => { // handler: GET /safe unguarded
  const result = within.safeParse(req.query);
  if (!result.success) {
    res.status(400).json(result.error);
    return;
  }
  res.send('x'.repeat(result.data.n));
});

app.get('/safe-unbounded', (req, res) => { // handler: GET /safe-unbounded unguarded
  const { success, data } = z.object({ n: z.coerce.number().gt(0) }).safeParse(req.query);
  if (!success) {
    res.status(400).end();
    return;
  }
  res.send('x'.repeat(data.n)); // amplifies: request
});

// What has passed is bounded, however it is read again.
app.get('/raw', (req, res) => { // handler: GET /raw unguarded
  within.parse(req.query);
  res.send('x'.repeat(Number(req.query['n'])));
});

app.get('/raw-unbounded', (req, res) => { // handler: GET /raw-unbounded unguarded
  z.object({ n: z.coerce.number().positive() }).parse(req.query);
  res.send('x'.repeat(Number(req.query['n']))); // amplifies: request
});

app.get('/raw-other', (req, res) => { // handler: GET /raw-other unguarded
  within.parse(req.query);
  res.send('x'.repeat(Number(req.query['other']))); // amplifies: request
});

app.post('/numbers', (req, res) => { // handler: POST /numbers unguarded
  const { size, free } = z.object({ size: z.number().max(1000), free: z.number() }).parse(req.body);
  res.write(Buffer.alloc(size));
  res.end(Buffer.alloc(free)); // amplifies: request
});

// Only `coerce` makes numbers: no query passes here.
app.get('/never', (req, res) => { // handler: GET /never unguarded
  const { n } = z.object({ n: z.string().transform((text) => text.length), m: z.number() }).parse({ n: req.query['n'], m: req.query['m'] });
  res.send('x'.repeat(n) + 'x'.repeat(z.number().parse(req.query['k'])));
});

const base = z.object({ n: z.coerce.number().max(10), m: z.coerce.number() });
app.post('/reshaped', (req, res) => { // handler: POST /reshaped unguarded
  const kept = base.pick({ n: true }).strict().parse(req.query);
  const left = base.omit({ n: true }).partial().parse(req.body);
  const changed = base.extend({ n: z.coerce.number() }).parse(req.cookies);
  const merged = base.merge(z.object({ m: z.coerce.number().max(5) })).parse(req.headers);
  res.write('x'.repeat(kept.n));
  res.write('x'.repeat(left.m ?? 1)); // amplifies: request
  res.write('x'.repeat(changed.n)); // amplifies: request
  res.write('x'.repeat(merged.m));
  res.end();
});

app.get('/choices', (req, res) => { // handler: GET /choices unguarded
  const { size, unit, either } = z.object({
    size: z.union([z.literal(10), z.literal(20)]),
    unit: z.enum(['a', 'b']).default('a'),
    either: z.coerce.number().max(5).or(z.coerce.number().max(50)),
  }).parse(req.query);
  res.send(unit.repeat(size) + 'x'.repeat(either));
});

app.post('/lists', (req, res) => { // handler: POST /lists unguarded
  const { few, many, sizes } = z.object({
    few: z.array(z.string()).max(5),
    many: z.array(z.string()),
    sizes: z.number().max(10).array(),
  }).parse(req.body);
  res.write(few.map(() => 'x'.repeat(1000)).join(''));
  res.write(many.map(() => 'x'.repeat(1000)).join(''));
  res.end(sizes.map((size) => 'x'.repeat(size)).join(''));
});

app.get('/text', (req, res) => { // handler: GET /text unguarded
  const { long, short, digits, few } = z.object({ long: z.string().max(50), short: z.string().max(3), digits: z.string().regex(/^\d+$/), few: z.string().regex(/^\d{1,3}$/) }).parse(req.query);
  res.write('x'.repeat(Number(long))); // amplifies: request
  res.write('x'.repeat(parseInt(short, 10)));
  res.write('x'.repeat(Number(digits))); // amplifies: request
  res.end('x'.repeat(Number(few)));
});

app.get('/converted', (req, res) => { // handler: GET /converted unguarded
  const { n, m, piped, capped } = z.object({
    n: z.string().transform(Number),
    m: z.string().transform((text) => parseInt(text, 10)),
    piped: z.string().transform(Number).pipe(z.number().max(100)),
    capped: z.string().transform((text) => Math.min(Number(text), 50)),
  }).parse(req.query);
  res.write('x'.repeat(n)); // amplifies: request
  res.write('x'.repeat(m)); // amplifies: request
  res.write('x'.repeat(piped));
  res.end('x'.repeat(capped));
});

app.get('/preprocessed', (req, res) => { // handler: GET /preprocessed unguarded
  const { n, m } = z.object({ n: z.preprocess(Number, z.number().max(100)), m: z.preprocess((value) => Number(value), z.number().positive()) }).parse(req.query);
  res.write('x'.repeat(n));
  res.end('x'.repeat(m)); // amplifies: request
});

app.get('/unknown', (req, res) => { // handler: GET /unknown unguarded
  const { a, b, c } = z.object({
    a: z.coerce.number().refine((n) => n < 100),
    b: z.coerce.number().superRefine(check),
    c: z.coerce.number().max(Number(process.env['MAX'])),
  }).parse(req.query);
  res.send('x'.repeat(a) + 'x'.repeat(b) + 'x'.repeat(c));
});

// What has passed twice, is held to both.
app.get('/twice', (req, res) => { // handler: GET /twice unguarded
  base.parse(req.query);
  const { n, m } = z.object({ n: z.coerce.number(), m: z.coerce.number().int() }).parse(req.query);
  res.send('x'.repeat(n) + 'x'.repeat(m)); // amplifies: request
});

app.post('/computed', (req, res) => { // handler: POST /computed unguarded
  const name = String(req.headers['x-name']);
  const { sizes, list, free } = z.object({ sizes: z.record(z.string(), z.number().max(10)), list: z.array(z.number().max(10)), free: z.record(z.string(), z.number()) }).parse(req.body);
  res.write('x'.repeat(sizes[name] ?? 1));
  res.write('x'.repeat(list[sizes.index ?? 0] ?? 1));
  res.end('x'.repeat(free[name] ?? 1)); // amplifies: request
});

app.post('/whole', (req, res) => { // handler: POST /whole unguarded
  const schema = z.object({ query: z.object({ n: z.coerce.number().max(10) }), body: z.object({ n: z.number() }) });
  const { query, body } = schema.parse({ query: req.query, body: req.body });
  res.write('x'.repeat(query.n));
  res.write('x'.repeat(body.n)); // amplifies: request
  const again = schema.parse(req);
  res.write('x'.repeat(again.query.n));
  res.end('x'.repeat(again.body.n)); // amplifies: request
});

function check(): void {}

app.listen(3000);

// sample: what Vine lets through
import express from 'express';
import vine from '@vinejs/vine';

const app = express();
app.use(express.json());
const within = vine.compile(vine.object({ count: vine.number().min(1).max(100), text: vine.string().maxLength(50), tags: vine.array(vine.number()).maxLength(5) }));
const page = vine.object({ size: vine.number().withoutDecimals().range([1, 1_000_000]) });

app.get('/within', async (req, res) => { // handler: GET /within unguarded
  const { count } = await within.validate(req.query);
  res.send('x'.repeat(count));
});

app.get('/unbounded', async (req, res) => { // handler: GET /unbounded unguarded
  const { n } = await vine.compile(vine.object({ n: vine.number().positive() })).validate(req.query);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/over', async (req, res) => { // handler: GET /over unguarded
  const { size } = await vine.validate({ schema: page, data: req.query });
  res.send('x'.repeat(size)); // amplifies: request 1000000
});

app.get('/fields', async (req, res) => { // handler: GET /fields unguarded
  const { size } = await vine.create({ size: vine.number().max(100) }).validate(req.query);
  res.send('x'.repeat(size));
});

// Both bounds hold.
app.get('/both', async (req, res) => { // handler: GET /both unguarded
  res.send('x'.repeat(await vine.create(vine.number().max(10).max(1_000_000)).validate(req.query.n)));
});

app.post('/list', async (req, res) => { // handler: POST /list unguarded
  const { tags } = await within.validate(req.body);
  res.json(tags.map(() => 'x'.repeat(1000)));
});

app.post('/text', async (req, res) => { // handler: POST /text unguarded
  const { text } = await within.validate(req.body);
  res.send(text.repeat(500));
});

app.post('/long-text', async (req, res) => { // handler: POST /long-text unguarded
  const { text } = await vine.create({ text: vine.string().minLength(1) }).validate(req.body);
  res.send(text.repeat(5000)); // amplifies: request 512000000
});

app.get('/made', async (req, res) => { // handler: GET /made unguarded
  const { n } = await vine.create({ n: vine.number().max(100).transform((value) => value * 5000) }).validate(req.query);
  res.send('x'.repeat(n)); // amplifies: request 500000
});

// It answers with a copy, whose values are numbers; what the request holds has passed as it came.
app.get('/passed', async (req, res) => { // handler: GET /passed unguarded
  await vine.validate({ schema: vine.object({ size: vine.number().max(100) }), data: req.query });
  res.send('x'.repeat(Number(req.query.size)));
});

app.get('/passed-otherwise', async (req, res) => { // handler: GET /passed-otherwise unguarded
  await vine.validate({ schema: vine.object({ size: vine.number().max(100) }), data: req.query });
  res.send('x'.repeat(Number(req.query.other))); // amplifies: request
});

app.get('/dropped', async (req, res) => { // handler: GET /dropped unguarded
  const query = await within.validate(req.query);
  res.send('x'.repeat(Number(query.other)));
});

app.get('/kept', async (req, res) => { // handler: GET /kept unguarded
  const query = await vine.create(page.clone().allowUnknownProperties()).validate(req.query);
  res.send('x'.repeat(Number(query.other))); // amplifies: request
});

// What these let through is not read: nobody can say.
app.get('/unknown', async (req, res) => { // handler: GET /unknown unguarded
  const { a, b, c } = await vine.create({ a: vine.number().use(small()), b: vine.number().parse((value) => Math.min(Number(value), 100)), c: vine.enum(() => choices) }).validate(req.query);
  res.send('x'.repeat(a) + 'x'.repeat(b) + 'x'.repeat(c));
});

app.get('/options', async (req, res) => { // handler: GET /options unguarded
  res.send('x'.repeat((await vine.validate(optionsFor(req))).size));
});

app.listen(3000);

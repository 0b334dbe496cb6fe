// sample: what superstruct lets through
import express from 'express';
import * as s from 'superstruct';
import { array, assert, coerce, create, defaulted, integer, is, mask, max, min, number, object, refine, size, string, type, validate } from 'superstruct';

const app = express();
app.use(express.json());

const numeric = coerce(number(), string(), (value) => parseFloat(value));
const Page = object({ n: max(min(numeric, 1), 100), m: numeric });

app.get('/created', (req, res) => { // handler: GET /created unguarded
  const { n, m } = create(req.query, Page);
  res.write('x'.repeat(n));
  res.end('x'.repeat(m)); // amplifies: request
});
app.get('/method', (req, res) => { // handler: GET /method unguarded
  res.send('x'.repeat(Page.create(req.query).n));
});
app.get('/masked', (req, res) => { // handler: GET /masked unguarded
  const { n } = mask(req.query, object({ n: max(numeric, 1_000_000) }));
  res.send('x'.repeat(n)); // amplifies: request 1000000
});
app.post('/asserted', (req, res) => { // handler: POST /asserted unguarded
  const { body } = req;
  assert(body, object({ n: max(integer(), 100), m: number(), items: size(array(string()), 0, 10) }));
  res.write('x'.repeat(body.n));
  res.end('x'.repeat(body.m)); // amplifies: request
});
app.post('/is', (req, res) => { // handler: POST /is unguarded
  const { body } = req;
  if (!is(body, type({ n: max(number(), 100) }))) {
    res.sendStatus(400);
    return;
  }
  res.write('x'.repeat(body.n));
  res.end('x'.repeat(body.m)); // amplifies: request
});
app.post('/validated', (req, res) => { // handler: POST /validated unguarded
  const [error, body] = validate(req.body, object({ n: size(number(), 1, 50), m: s.number() }));
  if (error) {
    res.sendStatus(400);
    return;
  }
  res.write('x'.repeat(body.n));
  res.end('x'.repeat(body.m)); // amplifies: request
});
app.post('/composed', (req, res) => { // handler: POST /composed unguarded
  const body = create(req.body, s.assign(s.object({ n: s.union([s.max(s.number(), 10), s.literal(20)]) }), s.object({ m: s.enums([1, 2]), text: s.size(s.string(), 5) })));
  res.write('x'.repeat(body.n));
  res.end(body.text.repeat(body.m));
});
app.post('/defaults', (req, res) => { // handler: POST /defaults unguarded
  const body = create(req.body, object({ n: defaulted(number(), 10) }));
  res.end('x'.repeat(body.n)); // amplifies: request
});

// What a function of the program says is not read.
app.get('/refined', (req, res) => { // handler: GET /refined unguarded
  const { n } = create(req.query, object({ n: refine(numeric, 'small', (value) => value < 100) }));
  res.send('x'.repeat(n));
});

app.listen(3000);

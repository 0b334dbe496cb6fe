// sample: amplifiers in amplifiers, and what stands beside them
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/bounded-inside', (req, res) => { // handler: GET /bounded-inside guarded app
  const row = () => Array(Math.min(req.query.n >>> 0, 1000)).fill('x');
  res.json(Array.from({ length: 1000 }, row)); // amplifies: request ~4000000
});

app.get('/reduced-inside', (req, res) => { // handler: GET /reduced-inside guarded app
  const cell = Array(100).fill(0).reduce((all) => all + 'response', '');
  res.send(Array(1000).fill(cell).join('')); // amplifies: constant 800000
});

app.get('/reduced-between', (req, res) => { // handler: GET /reduced-between guarded app
  const line = Array(100).fill(0).reduce((all) => all + '-', '');
  res.send(new Array(10_001).join(line)); // amplifies: constant 1000000
});

app.get('/long-separator', (req, res) => { // handler: GET /long-separator guarded app
  res.send(['a', 'b'].join('x'.repeat(300_000))); // amplifies: constant 300000
});

app.get('/requested-separator', (req, res) => { // handler: GET /requested-separator guarded app
  res.send(['a', 'b'].join('x'.repeat(Number(req.query.n)))); // amplifies: request
});

app.get('/long-head', (req, res) => { // handler: GET /long-head guarded app
  const head = 'a long line at the top of a list, which is there once';
  res.send([head, ...Array(3000).fill('x')].join(''));
});

app.get('/long-tail', (req, res) => { // handler: GET /long-tail guarded app
  res.send(Array(30_000).fill('x').concat(['the end of it']).join(''));
});

app.get('/long-first', (req, res) => { // handler: GET /long-first guarded app
  const list = ['a long line at the top of a list, which is there once'];
  for (let i = 0; i < 3000; i++) list.push('x');
  res.send(list.join(''));
});

app.get('/empty-elements', (req, res) => { // handler: GET /empty-elements guarded app
  res.send(Array(50_000).fill().join(','));
});

app.get('/commas', (req, res) => { // handler: GET /commas guarded app
  res.send(String(Array(102_401)));
});

app.get('/fields', (req, res) => { // handler: GET /fields guarded app
  res.json(Array.from({ length: 12_000 }, () => ({ a: 1 })));
});

app.get('/doubled', (req, res) => { // handler: GET /doubled guarded app
  let text = 'ab';
  for (let i = 0; i < 20; i++) text += text; // amplifies: constant 2097152
  res.send(text);
});

app.get('/not-doubled', (req, res) => { // handler: GET /not-doubled guarded app
  let text = 'ab';
  for (let i = 0; i < 20; i++) text += 'ab';
  res.send(text);
});

app.listen(3000);

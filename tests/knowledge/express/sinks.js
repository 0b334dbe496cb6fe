// sample: the ways into a response, and values that never reach one
import { writeFile } from 'node:fs/promises';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const BANNER = '='.repeat(200_000); // amplifies: constant 200000
const UNUSED = '-'.repeat(300_000);
const SHORT = '+'.repeat(80);

app.get('/send', (req, res) => { // handler: GET /send guarded app
  res.send('x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/json', (req, res) => { // handler: GET /json guarded app
  res.json({ ok: true, padding: 'x'.repeat(Number(req.query.n)) }); // amplifies: request
});

app.get('/jsonp', (req, res) => { // handler: GET /jsonp guarded app
  res.jsonp(Array.from({ length: Number(req.query.n) })); // amplifies: request
});

app.get('/end', (req, res) => { // handler: GET /end guarded app
  res.end('x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/write', (req, res) => { // handler: GET /write guarded app
  res.write('x'.repeat(Number(req.query.n))); // amplifies: request
  res.end();
});

app.get('/chain', (req, res) => { // handler: GET /chain guarded app
  const text = 'x'.repeat(Number(req.query.n)); // amplifies: request
  const upper = text.toUpperCase();
  return res.status(200).type('txt').set('x-kind', 'chain').send(`<pre>${upper}</pre>`);
});

app.get('/module', (req, res) => { // handler: GET /module guarded app
  res.send(BANNER);
});

app.get('/short', (req, res) => { // handler: GET /short guarded app
  res.send(SHORT);
});

app.get('/logged', async (req, res) => { // handler: GET /logged guarded app
  const line = '-'.repeat(Number(req.query.n));
  console.log(line);
  await writeFile('/dev/null', UNUSED);
  res.send('written');
});

app.get('/measured', (req, res) => { // handler: GET /measured guarded app
  const text = 'x'.repeat(Number(req.query.n));
  res.send({ length: text.length });
});

app.use((error, req, res, next) => {
  res.status(500).send('#'.repeat(Number(req.query.n))); // amplifies: request
});

app.listen(3000);

// sample: what a pattern finds is bounded where it cannot be of any length
import express from 'express';
import http from 'node:http';

const app = express();

app.get('/whole', (req, res) => { // handler: GET /whole unguarded
  const n = req.query.n?.match(/^\d{1,3}$/)?.[0];
  res.send('x'.repeat(n ?? 1));
});

app.get('/open', (req, res) => { // handler: GET /open unguarded
  const n = req.query.n.match(/\d+/)[0];
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/groups', (req, res) => { // handler: GET /groups unguarded
  const [, few, many] = req.query.n.match(/^(?:n=)?(\d{1,3})[+*](\d+)$/) ?? [];
  res.write('x'.repeat(few));
  res.end('y'.repeat(many)); // amplifies: request
});

app.get('/all', (req, res) => { // handler: GET /all unguarded
  const found = req.query.n.match(/\d\d/g);
  res.send('x'.repeat(found[0]));
});

app.get('/named', (req, res) => { // handler: GET /named unguarded
  const [, count] = /(?<count>\d+)/.exec(req.query.n) ?? [];
  res.send('x'.repeat(count)); // amplifies: request
});

app.get('/given', (req, res) => { // handler: GET /given unguarded
  const [n] = req.query.n.match(new RegExp(process.env.PATTERN)) ?? [];
  res.send('x'.repeat(n));
});

app.get('/not-found', (req, res) => { // handler: GET /not-found unguarded
  const found = String(req.query.q).match(/^(\d)x$/);
  if (found) return res.send('short');
  res.send('x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/not-executed', (req, res) => { // handler: GET /not-executed unguarded
  const found = /^(\d)x$/.exec(String(req.query.q));
  res.send(found ? 'short' : 'x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/few-digits', (req, res) => { // handler: GET /few-digits unguarded
  const { n } = req.query;
  if (!/^\d{1,3}$/.exec(n)) return res.sendStatus(400);
  res.send('x'.repeat(Number(n)));
});

app.get('/few-digits-found', (req, res) => { // handler: GET /few-digits-found unguarded
  const { n } = req.query;
  const found = n.match(/^\d{1,3}$/);
  if (!found) return res.sendStatus(400);
  res.send('x'.repeat(Number(n)));
});

app.get('/any-digits', (req, res) => { // handler: GET /any-digits unguarded
  const { n } = req.query;
  if (!n.match(/^\d+$/)) return res.sendStatus(400);
  res.send('x'.repeat(Number(n))); // amplifies: request
});

app.get('/in-rounds', (req, res) => { // handler: GET /in-rounds unguarded
  let text = '';
  for (let i = 0; i < 20_000; i++) text += (req.query.s ?? 'none').repeat(60); // amplifies: request 19660800000
  res.send(text);
});

app.listen(3000);

http.createServer((req, res) => { // handler: callback unguarded
  const rows = /^\/rows\/(\d+)$/.exec(req.url);
  if (rows) res.end('row\n'.repeat(rows[1])); // amplifies: request
  else res.writeHead(404).end();
}).listen(3001);

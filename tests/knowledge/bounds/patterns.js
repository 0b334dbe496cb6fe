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

app.listen(3000);

http.createServer((req, res) => { // handler: callback unguarded
  const rows = /^\/rows\/(\d+)$/.exec(req.url);
  if (rows) res.end('row\n'.repeat(rows[1])); // amplifies: request
  else res.writeHead(404).end();
}).listen(3001);

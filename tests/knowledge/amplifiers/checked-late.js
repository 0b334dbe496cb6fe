// sample: numbers that are checked when the text has been made, and before it is sent
import express from 'express';

const app = express();
app.use(express.json());

app.get('/text', (req, res) => { // handler: GET /text unguarded
  const n = Number(req.query.n);
  const text = 'x'.repeat(n);
  if (n > 250) return res.sendStatus(400);
  return res.send(text);
});

app.get('/again', (req, res) => { // handler: GET /again unguarded
  const text = 'x'.repeat(Number(req.query.n));
  if (Number(req.query.n) > 250) return res.sendStatus(400);
  return res.send(text);
});

app.get('/loop', (req, res) => { // handler: GET /loop unguarded
  const n = Number(req.query.n);
  let text = '';
  for (let i = 0; i < n; i++) text += 'row\n';
  if (n > 250) return res.sendStatus(400);
  return res.send(text);
});

app.post('/rows', (req, res) => { // handler: POST /rows unguarded
  const { length } = req.body;
  const rows = Array.from({ length }, () => 'row');
  if (!(length <= 250)) return res.sendStatus(400);
  return res.json({ rows });
});

app.get('/assigned', (req, res) => { // handler: GET /assigned unguarded
  let n = Number(req.query.n);
  const text = 'x'.repeat(n); // amplifies: request
  n = 5;
  if (n > 250) return res.sendStatus(400);
  return res.send(text);
});

app.get('/warned', (req, res) => { // handler: GET /warned unguarded
  const n = Number(req.query.n);
  const text = 'x'.repeat(n); // amplifies: request
  if (n > 250) console.warn('large');
  res.send(text);
});

app.get('/other', (req, res) => { // handler: GET /other unguarded
  const n = Number(req.query.n);
  const text = 'x'.repeat(Number(req.query.m)); // amplifies: request
  if (n > 250) return res.sendStatus(400);
  return res.send(text);
});

app.get('/lax', (req, res) => { // handler: GET /lax unguarded
  const n = Number(req.query.n);
  const text = 'x'.repeat(n); // amplifies: request 5000000
  if (n > 5_000_000) return res.sendStatus(400);
  return res.send(text);
});

app.get('/written', (req, res) => { // handler: GET /written unguarded
  const n = Number(req.query.n);
  const text = 'x'.repeat(n); // amplifies: request
  res.write(text);
  if (n > 250) return res.end();
  return res.end(text);
});

app.get('/tested', (req, res) => { // handler: GET /tested unguarded
  const n = Number(req.query.n);
  return res.send((n > 2000 && 'x'.repeat(n)) || 'none'); // amplifies: request
});

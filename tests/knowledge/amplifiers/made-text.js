// sample: text that dates and decoders make
import express from 'express';

const decoder = new TextDecoder();
const app = express();

app.get('/dates', (req, res) => { // handler: GET /dates unguarded
  res.send(new Date().toISOString().repeat(Number(req.query.n))); // amplifies: request
});

app.get('/constant', (req, res) => { // handler: GET /constant unguarded
  res.send(new Date().toISOString().repeat(10_000)); // amplifies: constant 240000
});

app.get('/date', (req, res) => { // handler: GET /date unguarded
  res.send(new Date(req.query.at).toLocaleDateString('de').padEnd(20).repeat(100));
});

app.post('/decoded', express.raw(), (req, res) => { // handler: POST /decoded unguarded
  const { n } = JSON.parse(decoder.decode(req.body));
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/encoded', (req, res) => { // handler: GET /encoded unguarded
  res.send(new TextEncoder().encode('x'.repeat(req.query.n))); // amplifies: request
});

app.listen(3000);

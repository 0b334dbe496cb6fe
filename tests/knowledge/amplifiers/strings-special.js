// sample: raw tags, big integers and encodings
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/raw', (req, res) => { // handler: GET /raw guarded app
  res.send(String.raw({ raw: { length: Number(req.query.n) } })); // amplifies: request
});

app.get('/power', (req, res) => { // handler: GET /power guarded app
  const digits = Number(req.query.digits);
  res.send((10n ** BigInt(digits)).toString()); // amplifies: request
});

app.get('/hex', (req, res) => { // handler: GET /hex guarded app
  const bytes = Buffer.alloc(Number(req.query.n)); // amplifies: request
  res.send(bytes.toString('hex'));
});

app.get('/btoa', (req, res) => { // handler: GET /btoa guarded app
  res.send(btoa('x'.repeat(Number(req.query.n)))); // amplifies: request
});

app.get('/encoded', (req, res) => { // handler: GET /encoded guarded app
  res.send(encodeURIComponent('€'.repeat(Number(req.query.n)))); // amplifies: request
});

app.get('/own-text', (req, res) => { // handler: GET /own-text guarded app
  const text = String(req.query.text ?? '');
  res.send(encodeURIComponent(text) + text.toUpperCase() + text.normalize('NFKD') + btoa('a' + text.length));
});

app.get('/digits', (req, res) => { // handler: GET /digits guarded app
  res.send(Math.PI.toFixed(Number(req.query.digits) || 2));
});

app.get('/indent', (req, res) => { // handler: GET /indent guarded app
  res.send(JSON.stringify({ a: [1, 2] }, null, Number(req.query.indent)));
});

app.listen(3000);

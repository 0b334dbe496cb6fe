// sample: what conditions and operators leave of a number
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const MAX = 1000;

app.get('/case-break', (req, res) => { // handler: GET /case-break guarded app
  let n = 255;
  switch (req.query.k) {
    case 'a':
      n = 300_000;
      break;
    default:
      n = 500;
  }
  res.send('x'.repeat(n)); // amplifies: constant 300000
});

app.get('/case-never', (req, res) => { // handler: GET /case-never guarded app
  let n = MAX;
  switch (n) {
    case 1:
      n = 300_000;
      break;
    default:
      n = 3;
  }
  res.send('x'.repeat(n));
});

app.get('/always', (req, res) => { // handler: GET /always guarded app
  const n = Math.min(Number(req.query.n) || 0, MAX);
  res.send('x'.repeat(typeof n === 'number' && n <= 5000 ? n : 300_000));
});

app.get('/wraps', (req, res) => { // handler: GET /wraps guarded app
  const n = Number(req.query.n);
  if (n > 0) return res.sendStatus(400);
  res.send('x'.repeat(n >>> 12)); // amplifies: request 1048575
});

app.get('/wraps-masked', (req, res) => { // handler: GET /wraps-masked guarded app
  const n = Number(req.query.n);
  if (n > 0) return res.sendStatus(400);
  res.send('x'.repeat(n & 0xfffff)); // amplifies: request 1048575
});

app.get('/bits', (req, res) => { // handler: GET /bits guarded app
  res.send('x'.repeat((req.query.n & 0xffff) | 0x10000)); // amplifies: request 131071
});

app.get('/shifted', (req, res) => { // handler: GET /shifted guarded app
  res.send('x'.repeat(Math.min(req.query.n >>> 0, 500_000) >>> 4));
});

app.get('/square', (req, res) => { // handler: GET /square guarded app
  res.send('x'.repeat(MAX - Number(req.query.n) ** 2));
});

app.get('/power', (req, res) => { // handler: GET /power guarded app
  res.send('x'.repeat(2 ** (req.query.n & 15)));
});

app.get('/absolute', (req, res) => { // handler: GET /absolute guarded app
  res.send('x'.repeat(MAX - Math.abs(Number(req.query.n))));
});

app.get('/divisor', (req, res) => { // handler: GET /divisor guarded app
  res.send('x'.repeat(MAX / Math.max(1, Number(req.query.n))));
});

app.get('/halved', (req, res) => { // handler: GET /halved guarded app
  let n = Math.max(0, Math.min(Number(req.query.n) || 0, 500_000));
  while (n > MAX) n = Math.floor(n / 2);
  res.send('x'.repeat(n));
});

app.get('/one-of-two', (req, res) => { // handler: GET /one-of-two guarded app
  const n = req.query.k ? 10 : 300_000;
  if (n > MAX) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/one-of-three', (req, res) => { // handler: GET /one-of-three guarded app
  let n = Number(req.query.n);
  if (n > 2) n = 500;
  if (n >= 50_000) n = 300_000;
  res.send('x'.repeat(n));
});

app.get('/either-least', (req, res) => { // handler: GET /either-least guarded app
  let n = req.query.k ? Number(req.query.n) % 999 : 20_000;
  n = Math.min(n, 1023);
  if (n < MAX) n = 300_000;
  res.send('x'.repeat(n)); // amplifies: constant 300000
});

app.get('/copy', (req, res) => { // handler: GET /copy guarded app
  const n = Number(req.query.n);
  let size = n;
  if (n > MAX) size = MAX;
  res.send('x'.repeat(size));
});

app.get('/copy-assigned', (req, res) => { // handler: GET /copy-assigned guarded app
  const n = Number(req.query.n);
  let size = n;
  size = Number(req.query.size);
  if (n > MAX) return res.sendStatus(400);
  res.send('x'.repeat(size)); // amplifies: request
});

app.get('/read-again', (req, res) => { // handler: GET /read-again guarded app
  const n = Number(req.query.n);
  if (n > MAX) return res.sendStatus(400);
  res.send('x'.repeat(Number(req.query.n)));
});

app.get('/equal', (req, res) => { // handler: GET /equal guarded app
  const { n = 5 } = req.query;
  res.send(Number(n) === 50 ? 'x'.repeat(n) : 'none');
});

app.get('/falsy', (req, res) => { // handler: GET /falsy guarded app
  const n = Number(req.query.n);
  res.send(n ? 'some' : 'x'.repeat(n));
});

app.get('/not-a-number', (req, res) => { // handler: GET /not-a-number guarded app
  const n = Number(req.query.n);
  res.send(isNaN(n) ? 'x'.repeat(n) : 'some');
});

app.get('/joined-or-added', (req, res) => { // handler: GET /joined-or-added guarded app
  const n = req.query.k ? 5 : req.body.n + 3;
  res.send(new Array(n + 1).join('response')); // amplifies: request
});

app.get('/largest-of-text', (req, res) => { // handler: GET /largest-of-text guarded app
  res.send('x'.repeat(Math.max((req.query.text ?? '').length, 300_000))); // amplifies: constant 300000
});

app.get('/slice-behind', (req, res) => { // handler: GET /slice-behind guarded app
  res.send('x'.repeat(300_000).slice(0, Math.min(Number(req.query.n), 100))); // amplifies: request 299999
});

app.get('/slice', (req, res) => { // handler: GET /slice guarded app
  res.send('x'.repeat(300_000).slice(0, Math.max(0, Math.min(Number(req.query.n), 100))));
});

app.get('/slice-from', (req, res) => { // handler: GET /slice-from guarded app
  res.send('x'.repeat(300_000).slice(Number(req.query.n))); // amplifies: request 300000
});

app.get('/slice-from-cut', (req, res) => { // handler: GET /slice-from-cut guarded app
  res.send('x'.repeat(100_000).slice(Number(req.query.n)));
});

app.get('/slice-list-from', (req, res) => { // handler: GET /slice-list-from guarded app
  res.send(Array(500_000).fill('x').slice(Number(req.query.n)).join('')); // amplifies: request ~500000
});

app.get('/slice-rest', (req, res) => { // handler: GET /slice-rest guarded app
  res.send('x'.repeat(150_000).slice(100_000));
});

app.get('/slice-list', (req, res) => { // handler: GET /slice-list guarded app
  res.send(Array(500_000).fill('x').slice(0, 300_000).join('')); // amplifies: constant 300000
});

app.get('/half-an-element', (req, res) => { // handler: GET /half-an-element guarded app
  res.send(Array(300_001 / 2).fill('x').join(''));
});

app.get('/whole-or-not', (req, res) => { // handler: GET /whole-or-not guarded app
  const n = Math.min(500, Number(req.query.n));
  res.send(new Array(Math.max(n, 300_000) + 1).join('x')); // amplifies: constant ~300000
});

app.get('/asked-of-a-helper', (req, res) => { // handler: GET /asked-of-a-helper guarded app
  const isSmall = (value) => value <= MAX;
  res.send('x'.repeat(isSmall(+req.query.n) ? +req.query.n : 0));
});

app.get('/never', (req, res) => { // handler: GET /never guarded app
  for (let i = 0; i < -MAX; i++) for (let j = 0; j < 300_000; j++) res.write('x');
  res.end();
});

app.listen(3000);

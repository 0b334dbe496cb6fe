// sample: sizes that are certain without any request
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const KB = 1024;
const SIZE = 10 * KB * KB;
const sizes = { small: 512, large: 1 << 20 };
const page = Array(1000).fill('x'.repeat(1000)).join(''); // amplifies: constant 1000000

app.get('/textbook', (req, res) => { // handler: GET /textbook guarded app
  res.send('response'.repeat(1_000_000)); // amplifies: constant 8000000
});

app.get('/textbook-small', (req, res) => { // handler: GET /textbook-small guarded app
  res.send('response'.repeat(1000));
});

app.get('/at-the-limit', (req, res) => { // handler: GET /at-the-limit guarded app
  res.send('x'.repeat(102_400));
});

app.get('/above-the-limit', (req, res) => { // handler: GET /above-the-limit guarded app
  res.send('x'.repeat(102_401)); // amplifies: constant 102401
});

app.get('/euro', (req, res) => { // handler: GET /euro guarded app
  res.send('€'.repeat(100_000)); // amplifies: constant 300000
});

app.get('/arithmetic', (req, res) => { // handler: GET /arithmetic guarded app
  res.send(Buffer.alloc(SIZE, 'a')); // amplifies: constant 10485760
});

app.get('/member', (req, res) => { // handler: GET /member guarded app
  res.send(Buffer.alloc(sizes.large)); // amplifies: constant 1048576
});

app.get('/member-small', (req, res) => { // handler: GET /member-small guarded app
  res.send(Buffer.alloc(sizes.small));
});

app.get('/power', (req, res) => { // handler: GET /power guarded app
  res.send('ab'.repeat(2 ** 17)); // amplifies: constant 262144
});

app.get('/exponent', (req, res) => { // handler: GET /exponent guarded app
  res.send('ab'.repeat(1e6)); // amplifies: constant 2000000
});

app.get('/parsed', (req, res) => { // handler: GET /parsed guarded app
  res.send('z'.repeat(parseInt('500000', 10))); // amplifies: constant 500000
});

app.get('/composed', (req, res) => { // handler: GET /composed guarded app
  res.send('ab'.repeat(1000).repeat(1000)); // amplifies: constant 2000000
});

app.get('/module', (req, res) => { // handler: GET /module guarded app
  res.send(page);
});

app.get('/joined', (req, res) => { // handler: GET /joined guarded app
  res.send(new Array(100_001).join('ab')); // amplifies: constant 200000
});

app.get('/padded', (req, res) => { // handler: GET /padded guarded app
  res.send('title'.padEnd(200_000)); // amplifies: constant 200000
});

app.get('/hex', (req, res) => { // handler: GET /hex guarded app
  res.send(Buffer.alloc(60_000).toString('hex')); // amplifies: constant 120000
});

app.get('/base64', (req, res) => { // handler: GET /base64 guarded app
  res.send(Buffer.alloc(60_000).toString('base64'));
});

app.get('/template', (req, res) => { // handler: GET /template guarded app
  res.send(`<pre>${'-'.repeat(150_000)}</pre>`); // amplifies: constant ~150000
});

app.get('/zeros', (req, res) => { // handler: GET /zeros guarded app
  res.json(Array(100_000).fill(0)); // amplifies: constant ~200001
});

app.get('/nulls', (req, res) => { // handler: GET /nulls guarded app
  res.json(Array.from({ length: 30_000 })); // amplifies: constant ~150001
});

app.get('/buffer-json', (req, res) => { // handler: GET /buffer-json guarded app
  res.json(Buffer.alloc(100_000)); // amplifies: constant ~200026
});

app.get('/loop', (req, res) => { // handler: GET /loop guarded app
  for (let i = 0; i < 50_000; i++) { // amplifies: constant 150000
    res.write('abc');
  }
  res.end();
});

app.get('/loop-inclusive', (req, res) => { // handler: GET /loop-inclusive guarded app
  let text = '';
  for (let i = 0; i <= 50_000; i++) text += 'abc'; // amplifies: constant 150003
  res.send(text);
});

app.get('/loop-small', (req, res) => { // handler: GET /loop-small guarded app
  for (let i = 0; i < 100; i++) {
    res.write('abc'.repeat(i));
  }
  res.end();
});

app.get('/cut', (req, res) => { // handler: GET /cut guarded app
  res.send('abc'.repeat(1_000_000).slice(0, 100));
});

app.listen(3000);

// sample: what is compressed on its way
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import zlib, { createBrotliCompress, gzipSync } from 'node:zlib';

const app = express();

app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/piped', (req, res) => { // handler: GET /piped guarded app
  const rows = (function* () {
    for (let i = 0; i < Number(req.query.n); i++) yield `row ${i}\n`; // amplifies: request
  })();
  res.set('content-encoding', 'gzip');
  Readable.from(rows).pipe(zlib.createGzip()).pipe(res);
});

app.get('/written', (req, res) => { // handler: GET /written guarded app
  const compressed = createBrotliCompress();
  res.set('content-encoding', 'br');
  compressed.pipe(res);
  for (let i = 0; i < Number(req.query.n); i++) compressed.write(`row ${i}\n`); // amplifies: request
  compressed.end();
});

app.get('/at-once', (req, res) => { // handler: GET /at-once guarded app
  res.set('content-encoding', 'gzip').send(gzipSync('x'.repeat(req.query.n))); // amplifies: request
});

app.get('/few', (req, res) => { // handler: GET /few guarded app
  const compressed = zlib.createDeflate();
  res.set('content-encoding', 'deflate');
  compressed.pipe(res);
  for (let i = 0; i < Math.min(req.query.n, 500); i++) compressed.write(`row ${i}\n`);
  compressed.end();
});

app.get('/file', (req, res) => { // handler: GET /file guarded app
  res.set('content-encoding', 'gzip');
  createReadStream('rows.csv').pipe(zlib.createGzip()).pipe(res);
});

app.get('/echo', (req, res) => { // handler: GET /echo guarded app
  res.set('content-encoding', 'gzip').send(gzipSync(JSON.stringify({ text: req.query.text })));
});

app.listen(3000);

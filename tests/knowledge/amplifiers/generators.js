// sample: generators and streams that yield by number
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

function* lines(n) {
  for (let i = 0; i < n; i++) { // amplifies: request
    yield `line ${i}\n`;
  }
}

async function* chunks(count) {
  let left = count;
  while (left > 0) { // amplifies: request
    yield Buffer.alloc(512, 'x');
    left -= 512;
  }
}

app.get('/lines', (req, res) => { // handler: GET /lines guarded app
  Readable.from(lines(Number(req.query.n))).pipe(res);
});

app.get('/joined', (req, res) => { // handler: GET /joined guarded app
  res.send([...lines(Number(req.query.n))].join(''));
});

app.get('/chunks', async (req, res) => { // handler: GET /chunks guarded app
  await pipeline(Readable.from(chunks(Number(req.query.n))), res);
});

app.get('/loop-of', (req, res) => { // handler: GET /loop-of guarded app
  for (const line of lines(3)) res.write(line);
  res.end();
});

app.listen(3000);

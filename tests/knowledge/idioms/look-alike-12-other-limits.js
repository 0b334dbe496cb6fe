// sample: packages whose names speak of limits and that limit something else: concurrency, sizes, depth, load, the stores of limiters
import connectTimeout from 'connect-timeout';
import express from 'express';
import depthLimit from 'graphql-depth-limit';
import helmet from 'helmet';
import { LRUCache } from 'lru-cache';
import multer from 'multer';
import pLimit from 'p-limit';
import PQueue from 'p-queue';
import pThrottle from 'p-throttle';
import { RedisStore } from 'rate-limit-redis';
import { rateLimit, MemoryStore } from 'express-rate-limit';
import toobusy from 'toobusy-js';
import { db } from './db.js';

const app = express();
const limit = pLimit(5);
const queue = new PQueue({ concurrency: 1, interval: 1000, intervalCap: 10 });
const throttled = pThrottle({ limit: 2, interval: 1000 })(async (text) => text);
const cache = new LRUCache({ max: 100 });
const upload = multer({ limits: { fileSize: 1_000_000 } });
const store = new RedisStore({ sendCommand: () => {} });
const counts = new MemoryStore();

app.use(helmet());
app.use(express.json({ limit: '10kb' }));
app.use(connectTimeout('5s'));

app.get('/concurrency', async (req, res) => { // handler: GET /concurrency unguarded
  res.json(await limit(() => fetch('https://upstream.example')));
});

app.get('/queue', async (req, res) => { // handler: GET /queue unguarded
  res.json(await queue.add(() => fetch('https://upstream.example')));
});

app.get('/throttled', async (req, res) => { // handler: GET /throttled unguarded
  res.send(await throttled('text'));
});

app.get('/rows', async (req, res) => { // handler: GET /rows unguarded
  res.json(await db.select().from('users').limit(10));
});

app.get('/cached', (req, res) => { // handler: GET /cached unguarded
  res.json(cache.get(req.query.id));
});

app.post('/upload', upload.single('file'), (req, res) => { // handler: POST /upload unguarded
  res.sendStatus(204);
});

app.get('/busy', (req, res) => { // handler: GET /busy unguarded or unknown
  if (toobusy()) {
    res.status(503).send('busy');
    return;
  }
  res.send('busy');
});

app.get('/depth', (req, res) => { // handler: GET /depth unguarded
  res.json(depthLimit(5));
});

app.get('/store', async (req, res) => { // handler: GET /store unguarded
  res.json(await store.increment(req.ip));
});

app.get('/memory', async (req, res) => { // handler: GET /memory unguarded
  res.json(await counts.increment(req.ip));
});

app.get('/stored', rateLimit({ windowMs: 60_000, limit: 10, store }), (req, res) => { // handler: GET /stored guarded route
  res.send('stored');
});

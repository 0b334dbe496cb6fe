// sample: names that contain limit: parameters, concurrency, quotas, uploads, delays
import express from 'express';
import pLimit from 'p-limit';

const CONCURRENT_LIMIT = 4;
const RATE_LIMIT_HEADER = 'X-RateLimit-Limit';
const limiter = pLimit(CONCURRENT_LIMIT);
const failedLogins = new Map();
const plan = { projectLimit: 3 };
const projects = [];

const with_delimiter = (list, delimiter) => list.join(delimiter);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function delayFailedLogin(req, res, next) {
  await wait(Math.min((failedLogins.get(req.ip) ?? 0) * 2, 10));
  next();
}

const app = express();
app.use(express.json({ limit: '100kb' }));

app.get('/rows', (req, res) => { // handler: GET /rows unguarded
  const limit = Math.min(Number(req.query.limit) || 25, 100);
  res.set(RATE_LIMIT_HEADER, 'none').send(with_delimiter(['a', 'b'].slice(0, limit), ';'));
});

app.post('/projects', (req, res) => { // handler: POST /projects unguarded
  if (projects.length >= plan.projectLimit) {
    return res.status(403).json({ error: 'project limit of your plan reached' });
  }
  res.sendStatus(201);
});

app.post('/upload', (req, res) => { // handler: POST /upload unguarded
  if (Number(req.get('content-length')) > 1_000_000) {
    return res.status(413).send('file size limit');
  }
  res.sendStatus(201);
});

app.post('/login', delayFailedLogin, (req, res) => { // handler: POST /login unguarded
  res.sendStatus(204);
});

app.post('/batch', async (req, res) => { // handler: POST /batch unguarded
  await Promise.all([1, 2, 3].map((id) => limiter(() => wait(id))));
  res.sendStatus(202);
});

app.listen(3000);

// sample: counters consulted inside the handler
import express from 'express';

const app = express();
const attempts = new Map();
const LIMIT = 10;
const TOO_MANY = 429;

function hit(key) {
  const count = (attempts.get(key) ?? 0) + 1;
  attempts.set(key, count);
  setTimeout(() => attempts.delete(key), 60_000).unref();
  return count;
}

function overLimit(req, res) {
  if (hit(req.ip) > LIMIT) {
    res.status(TOO_MANY).json({ error: 'try again in a minute' });
    return true;
  }
  return false;
}

function assertRate(req) {
  if (hit(req.ip) > LIMIT) {
    const error = new Error('Too Many Requests');
    error.statusCode = 429;
    throw error;
  }
}

app.post('/invite', (req, res) => { // handler: POST /invite guarded handler
  const count = hit(`invite:${req.ip}`);
  if (count > LIMIT) {
    return res.status(429).send('Too many invitations');
  }
  res.sendStatus(202);
});

app.post('/vote', (req, res) => { // handler: POST /vote guarded handler
  if (overLimit(req, res)) return;
  res.sendStatus(204);
});

app.post('/poll', (req, res) => { // handler: POST /poll guarded handler
  assertRate(req);
  res.sendStatus(204);
});

app.post('/comment', (req, res) => { // handler: POST /comment unguarded
  const count = hit(`comment:${req.ip}`);
  if (count > LIMIT) {
    console.warn('many comments from', req.ip);
  }
  res.sendStatus(201);
});

app.post('/like', (req, res) => { // handler: POST /like unguarded
  hit(`like:${req.ip}`);
  res.set('X-RateLimit-Limit', String(LIMIT));
  res.sendStatus(204);
});

app.listen(3000);

// sample: checks inside the handler: a result that is turned into an answer, a call that throws, a counter
import express from 'express';

const app = express();
const counts = new Map();

const loginLimit = {
  async check(key) {
    const used = (counts.get(key) ?? 0) + 1;
    counts.set(key, used);
    return { allowed: used <= 10, remaining: Math.max(0, 10 - used) };
  },
};

function limitResponse(res, result) {
  if (result.allowed) return undefined;
  return res.status(429).json({ error: 'too many attempts' });
}

class TooManyRequests extends Error {
  status = 429;
}

async function checkLimit(key) {
  const { allowed } = await loginLimit.check(key);
  if (!allowed) {
    throw new TooManyRequests('too many attempts');
  }
}

app.post('/login', async (req, res) => { // handler: POST /login guarded handler
  const result = await loginLimit.check(req.ip);
  const limited = limitResponse(res, result);
  if (limited) return limited;
  res.sendStatus(204);
});

app.post('/reset', async (req, res) => { // handler: POST /reset guarded handler
  await checkLimit(req.ip);
  res.sendStatus(204);
});

app.post('/verify', async (req, res) => { // handler: POST /verify guarded handler
  const { allowed, remaining } = await loginLimit.check(req.ip);
  res.set('X-Remaining', String(remaining));
  if (!allowed) return res.sendStatus(429);
  res.sendStatus(204);
});

app.post('/resend', async (req, res) => { // handler: POST /resend unguarded
  const { remaining } = await loginLimit.check(req.ip);
  res.set('X-Remaining', String(remaining));
  res.sendStatus(204);
});

app.listen(3000);

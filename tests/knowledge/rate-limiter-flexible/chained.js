// sample: what a chain of then() and catch() makes of a refusal tells whether the request may go on
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const app = express();

const rethrow = (error) => {
  if (error instanceof Error) throw error;
  return { error, success: false };
};

const take = async (key) =>
  limiter
    .consume(key)
    .then(() => ({ success: true }))
    .catch(rethrow);

const mayGo = (key) => limiter.consume(key).then(() => true, () => false);

const logged = (key) => limiter.consume(key).then(() => true).catch(() => true);

app.get('/taken', async (req, res) => { // handler: GET /taken guarded handler
  const { success } = await take(req.ip);
  if (!success) return res.status(503).end();
  res.send('here you are');
});

app.get('/allowed', async (req, res) => { // handler: GET /allowed guarded handler
  if (!(await mayGo(req.ip))) return res.json({ error: 'come back later' });
  res.send('here you are');
});

app.get('/logged', async (req, res) => { // handler: GET /logged unguarded ; near-miss: unchecked
  if (!(await logged(req.ip))) return res.status(503).end();
  res.send('here you are');
});

app.listen(3000);

// sample: @vercel/firewall: checked in the handler and in middleware, and ignored
import { checkRateLimit, unstable_checkRateLimit } from '@vercel/firewall';
import * as firewall from '@vercel/firewall';
import express from 'express';

const app = express();

const limit = async (req, res, next) => {
  const { rateLimited } = await checkRateLimit('api', { headers: req.headers });
  if (rateLimited) return res.sendStatus(429);
  next();
};

app.get('/checked', async (req, res) => { // handler: GET /checked guarded handler
  const { rateLimited } = await checkRateLimit('checked', { headers: req.headers });
  if (rateLimited) {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('ok');
});

app.get('/unstable', async (req, res) => { // handler: GET /unstable guarded handler
  const result = await unstable_checkRateLimit('unstable', { headers: req.headers });
  if (result.rateLimited) return res.sendStatus(429);
  res.send('ok');
});

app.get('/namespace', async (req, res) => { // handler: GET /namespace guarded handler
  if ((await firewall.checkRateLimit('namespace', { headers: req.headers })).rateLimited) return res.sendStatus(429);
  res.send('ok');
});

app.get('/middleware', limit, (req, res) => res.send('ok')); // handler: GET /middleware guarded route

app.get('/ignored', async (req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  await checkRateLimit('ignored', { headers: req.headers });
  res.send('ok');
});

app.get('/error-only', async (req, res) => { // handler: GET /error-only unguarded ; near-miss: unchecked
  const { error } = await checkRateLimit('error-only', { headers: req.headers });
  if (error === 'not-found') console.warn('no such rule');
  res.send('ok');
});

app.listen(3000);

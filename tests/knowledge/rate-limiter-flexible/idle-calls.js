// sample: a limiter that is asked about a random key, or for nothing
import { randomUUID } from 'node:crypto';
import express from 'express';
import { nanoid } from 'nanoid';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const app = express();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const refuse = (response) => response.status(429).send('Too Many Requests');

app.get('/nothing', (request, response) => { // handler: GET /nothing unguarded ; near-miss: switched-off
  limiter.consume(request.ip, 0).then(() => response.send('counted for nothing'), () => refuse(response));
});

app.get('/random', (request, response) => { // handler: GET /random unguarded ; near-miss: switched-off
  limiter.consume(randomUUID()).then(() => response.send('each by itself'), () => refuse(response));
});

app.get('/named', async (request, response) => { // handler: GET /named unguarded ; near-miss: switched-off
  const key = `${request.ip}:${nanoid()}`;
  try {
    await limiter.consume(key);
  } catch {
    return refuse(response);
  }
  response.send('each by itself');
});

app.get('/two', (request, response) => { // handler: GET /two guarded
  limiter.consume(request.ip, 2).then(() => response.send('counted twice'), () => refuse(response));
});

app.get('/stranger', (request, response) => { // handler: GET /stranger guarded
  limiter.consume(request.ip ?? randomUUID()).then(() => response.send('known'), () => refuse(response));
});

app.get('/minute', (request, response) => { // handler: GET /minute guarded
  limiter.consume(`${request.ip}:${Math.floor(Date.now() / 60_000)}`).then(() => response.send('known'), () => refuse(response));
});

app.get('/both', async (request, response) => { // handler: GET /both guarded
  try {
    await limiter.consume(randomUUID());
    await limiter.consume(request.ip);
  } catch {
    return refuse(response);
  }
  response.send('counted');
});

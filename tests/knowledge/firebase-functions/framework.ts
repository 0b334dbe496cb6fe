// sample: functions of the framework of Google Cloud; events are no requests
import { cloudEvent, http } from '@google-cloud/functions-framework';
import * as functions from '@google-cloud/functions-framework';
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

http('open', (req, res) => { // handler: callback unguarded
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
});

functions.http('limited', async (req, res) => { // handler: callback guarded handler
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('limited');
});

cloudEvent('event', (event) => {
  console.log(event.id);
});

const app = express();

app.get('/in-app', (req, res) => { // handler: GET /in-app unguarded
  res.send('in app');
});

http('app', app);

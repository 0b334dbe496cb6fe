import Settings from '@acme/settings';
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Limiter } from './limiter.mjs';
import { limited, watched } from './middleware.mjs';

const inner = new RateLimiterMemory({ points: 1, duration: 1 });
const plain = {
  async consume(key) {
    if (!Settings.disableRateLimits) await inner.consume(key);
  },
};

const app = express();
const login = new Limiter('login', { points: 20, duration: 60 });
app.get('/login', limited(login), (req, res) => res.send('in')); // handler: GET /login guarded route
app.get('/watched', watched(login), (req, res) => res.send('in')); // handler: GET /watched unguarded
app.get('/plain', limited(plain), (req, res) => res.send('in')); // handler: GET /plain guarded route
app.listen(3000);

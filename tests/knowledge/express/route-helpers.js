// sample: helpers that take path and handler and add the limiter, or do not
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const publicGet = (path, handler) => app.get(path, limiter, handler); // handler: GET _ guarded route

function internalPost(path, ...handlers) {
  app.post(path, express.json(), ...handlers); // handler: POST _ unguarded
}

publicGet('/weather', (req, res) => res.json({ sky: 'clear' }));
publicGet('/tides', (req, res) => res.json({ high: '12:40' }));
internalPost('/reindex', (req, res) => res.sendStatus(202));
internalPost('/purge', (req, res) => res.sendStatus(202));

app.listen(3000);

// sample: Express 5, wildcards with names, of which only one also matches the root
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const all = express();
all.all('/{*path}', limiter);
all.get('/', (req, res) => res.send('home')); // handler: GET / guarded
all.get('/a/b', (req, res) => res.send('b')); // handler: GET /a/b guarded

const below = express();
below.all('/docs/*page', limiter);
below.get('/docs/intro', (req, res) => res.send('intro')); // handler: GET /docs/intro guarded
below.get('/', (req, res) => res.send('home')); // handler: GET / unguarded ; near-miss: other-path

all.listen(3000);
below.listen(3001);

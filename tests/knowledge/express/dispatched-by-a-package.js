// sample: code of packages that is given a limiter and paths
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { byPath } from 'path-dispatcher';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const made = express();
made.use(byPath('/admin', limiter));
made.get('/news', (req, res) => res.send('news')); // handler: GET /news unknown unknown-package
made.listen(3000);

const inTable = express();
inTable.use(byPath({ '/admin': limiter, '/login': [limiter] }));
inTable.get('/news', (req, res) => res.send('news')); // handler: GET /news unknown unknown-package
inTable.listen(3001);

// It may call the second as well.
const chosen = express();
chosen.use((req, res, next) => byPath(req.path, { '/admin': () => limiter(req, res, next), default: next }));
chosen.get('/news', (req, res) => res.send('news')); // handler: GET /news unknown unclear-refusal
chosen.listen(3002);

const called = express();
called.use((req, res, next) => {
  byPath(req.path).when('/admin', () => limiter(req, res, next)).otherwise(() => next());
});
called.get('/news', (req, res) => res.send('news')); // handler: GET /news unknown
called.listen(3003);

// What it is given passes on nothing but to the limiter.
const behind = express();
behind.use((req, res, next) => helmet()(req, res, () => limiter(req, res, next)));
behind.get('/news', (req, res) => res.send('news')); // handler: GET /news guarded
behind.listen(3004);

const beside = express();
beside.use(byPath({ '/admin': helmet() }));
beside.get('/news', (req, res) => res.send('news')); // handler: GET /news unguarded
beside.listen(3005);

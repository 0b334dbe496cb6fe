// sample: a wildcard behind a slash, which does not stand for the path in front of that
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 30 });

app.all('/v2/*rest', limiter);
app.use('/v3/*rest', limiter);
app.all('/v4{/*rest}', limiter);

app.get('/v2', (req, res) => res.send('all')); // handler: GET /v2 unguarded
app.get('/v2/items', (req, res) => res.send('items')); // handler: GET /v2/items guarded app
app.get('/v2/:id', (req, res) => res.send('one')); // handler: GET /v2/:id guarded app
app.get('/v3', (req, res) => res.send('all')); // handler: GET /v3 unguarded
app.get('/v3/items/:id', (req, res) => res.send('one')); // handler: GET /v3/items/:id guarded app
app.get('/v4', (req, res) => res.send('all')); // handler: GET /v4 guarded app
app.get('/v2/*path', (req, res) => res.send('rest')); // handler: GET /v2/*path guarded app

const all = express();
all.all('/*rest', limiter);
all.get('/items', (req, res) => res.send('items')); // handler: GET /items guarded app

app.listen(3000);
all.listen(3001);

// sample: routes that pass some requests on to the next one for the same path
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 3 });

app.get('/page', limiter, (req, res, next) => (req.query.raw ? next('route') : next()), (req, res) => res.send('page')); // handler: GET /page guarded route
app.get('/page', (req, res) => res.send('raw page')); // handler: GET /page guarded

const members = (req, res, next) => (req.headers['x-member'] ? next('route') : next());
app.get('/doc', members, limiter, (req, res) => res.send('copy for guests')); // handler: GET /doc guarded route
app.get('/doc', (req, res) => res.send('copy for members')); // handler: GET /doc unguarded

app.get('/files/:id/:side(left|right)', limiter, (req, res) => res.send('a side')); // handler: GET /files/:id/:side(left|right) guarded route
app.get('/files/:id/pages', (req, res) => res.send('pages')); // handler: GET /files/:id/pages unguarded

app.listen(3000);

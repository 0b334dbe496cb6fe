// sample: handlers wrapped by express-async-handler and by own helpers
import express from 'express';
import asyncHandler from 'express-async-handler';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const wrap = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next);

function withTiming(handler) {
  return async function timed(req, res, next) {
    const started = Date.now();
    try {
      await handler(req, res, next);
    } catch (error) {
      next(error);
    } finally {
      console.log(req.method, req.path, Date.now() - started);
    }
  };
}

const load = async (id) => ({ id });

app.get( // handler: GET /cars unguarded
  '/cars',
  asyncHandler(async (req, res) => {
    res.json([]);
  }),
);

app.get('/cars/:id', limiter, asyncHandler(async (req, res) => { // handler: GET /cars/:id guarded route
  res.json(await load(req.params.id));
}));

app.get('/vans', wrap(async (req, res) => { // handler: GET /vans unguarded
  res.json([await load(1)]);
}));

app.get('/vans/:id', wrap(limiter), wrap(async (req, res) => { // handler: GET /vans/:id guarded route
  res.json(await load(req.params.id));
}));

app.get('/bikes', limiter, withTiming(wrap(async (req, res) => { // handler: GET /bikes guarded route
  res.json([]);
})));

app.get('/bikes/:id', withTiming(async (req, res) => { // handler: GET /bikes/:id unguarded
  res.json(await load(req.params.id));
}));

app.get('/report', asyncHandler(async (req, res) => { // handler: GET /report unguarded
  res.send('row;'.repeat(Number(req.query.rows))); // amplifies: request
}));

app.get('/digest', wrap(async (req, res) => { // handler: GET /digest unguarded
  res.send('word '.repeat(Number(req.query.words))); // amplifies: request
}));

app.listen(3000);

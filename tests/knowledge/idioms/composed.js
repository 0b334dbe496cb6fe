// sample: middleware that the program's own code calls one after the other, however long the list is
const express = require('express');
const { rateLimit } = require('express-rate-limit');

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const note = (name) => (req, res, next) => {
  req[name] = true;
  next();
};
const a = note('a');
const b = note('b');
const c = (req, res, next) => {
  res.set('x-c', 'c');
  next();
};
const d = (req, res, next) => {
  res.set('x-d', 'd');
  next();
};
const e = (req, res, next) => {
  res.set('x-e', 'e');
  next();
};
const handler = (req, res) => {
  res.send('x');
};
const many = [a, b, c, d, e];

// The next one is a function that counts.
function byCounter(list) {
  return (req, res, next) => {
    let at = 0;
    const step = () => {
      const middleware = list[at++];
      if (middleware) middleware(req, res, step);
      else next();
    };
    step();
  };
}

app.get('/counter/last', byCounter([a, b, c, limiter]), handler); // handler: GET /counter/last guarded route
app.get('/counter/first', byCounter([limiter, a, b, c]), handler); // handler: GET /counter/first guarded route
app.get('/counter/none', byCounter([a, b, c]), handler); // handler: GET /counter/none unguarded

// The next one is given by its number.
function byNumber(list) {
  return (req, res, next) => {
    const go = (at) => {
      if (at === list.length) next();
      else list[at](req, res, () => go(at + 1));
    };
    go(0);
  };
}

app.get('/number/last', byNumber([a, b, limiter]), handler); // handler: GET /number/last guarded route
app.get('/number/none', byNumber([a, b, c]), handler); // handler: GET /number/none unguarded

// What lies too deep is not known to be no guard.
app.get('/number/deep', byNumber([a, b, c, d, e, a, b, c, d, e, limiter]), handler); // handler: GET /number/deep unknown budget

// Each is given the one behind it.
function byNesting(list) {
  return (req, res, next) => list.reduceRight((behind, middleware) => () => middleware(req, res, behind), next)();
}

app.get('/nesting/last', byNesting([...many, limiter]), handler); // handler: GET /nesting/last guarded route
app.get('/nesting/none', byNesting(many), handler); // handler: GET /nesting/none unguarded
app.get('/nesting/deep', byNesting([...many, ...many, limiter]), handler); // handler: GET /nesting/deep unknown budget

// A loop waits for each.
function byLoop(list) {
  return async (req, res, next) => {
    for (let at = 0; at < list.length; at++) {
      await new Promise((resolve, reject) => {
        list[at](req, res, (error) => (error ? reject(error) : resolve()));
      });
    }
    next();
  };
}

app.get('/loop/last', byLoop([...many, limiter]), handler); // handler: GET /loop/last guarded route
app.get('/loop/none', byLoop(many), handler); // handler: GET /loop/none unguarded

function byWalk(list) {
  return async (req, res, next) => {
    for (const middleware of list) await new Promise((resolve) => middleware(req, res, resolve));
    next();
  };
}

app.get('/walk/last', byWalk([...many, ...many, limiter]), handler); // handler: GET /walk/last guarded route
app.get('/walk/none', byWalk([...many, ...many]), handler); // handler: GET /walk/none unguarded

// The program decides which.
app.get('/chosen', async (req, res, next) => { // handler: GET /chosen guarded route
  const chosen = process.env.LIMIT ? limiter : a;
  await new Promise((resolve) => chosen(req, res, resolve));
  next();
}, handler);

// Handlers in a table.
const own = (text) => (req, res) => {
  limiter(req, res, () => res.send(text));
};
const guarded = { a: own('a'), b: own('b'), c: own('c'), d: own('d'), e: own('e'), f: own('f') };
const open = { a: own('a'), b: own('b'), c: own('c'), d: own('d'), e: own('e'), f: handler };

app.get('/table/:name', (req, res) => guarded[req.params.name](req, res)); // handler: GET /table/:name guarded handler
app.get('/open/:name', (req, res) => open[req.params.name](req, res)); // handler: GET /open/:name unguarded or unknown

// In the call itself a list is as long as it likes.
app.get('/arguments', a, b, c, d, e, a, b, limiter, handler); // handler: GET /arguments guarded route
app.get('/nested', [a, [b, c, d]], [[e, limiter]], handler); // handler: GET /nested guarded route
app.get('/spread', ...many, ...many, handler); // handler: GET /spread unguarded
app.get('/spread/limited', ...many, limiter, handler); // handler: GET /spread/limited guarded route

const routes = [['/1', handler], ['/2', handler], ['/3', handler], ['/4', handler], ['/5', handler], ['/6', handler]];
for (const [path, each] of routes) app.get(path, limiter, each); // handler: GET /1,/2,/3,/4,/5,/6 guarded route
for (let at = 0; at < routes.length; at++) app.post(routes[at][0], ...many, routes[at][1]); // handler: POST _ unguarded

app.listen(3000);

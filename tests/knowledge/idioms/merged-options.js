// sample: options that a package puts together from defaults and what is given
import deepmerge from 'deepmerge';
import { deepmerge as joined } from 'deepmerge-ts';
import { defu } from 'defu';
import express from 'express';
import rateLimit from 'express-rate-limit';
import _ from 'lodash';
import assign from 'object-assign';

const app = express();
const defaults = { windowMs: 60_000, max: 10, validate: { trustProxy: true, xForwardedForHeader: true } };
const open = { skip: () => true };

app.get('/deep', rateLimit(deepmerge(defaults, { validate: { trustProxy: false } })), (req, res) => { // handler: GET /deep guarded route
  res.send('deep');
});

app.get('/deep-off', rateLimit(deepmerge(defaults, open)), (req, res) => { // handler: GET /deep-off unguarded ; near-miss: switched-off
  res.send('deep-off');
});

// The earlier says.
app.get('/defaults', rateLimit(defu(defaults, { max: Infinity })), (req, res) => { // handler: GET /defaults guarded route
  res.send('defaults');
});

app.get('/defaults-off', rateLimit(_.defaults({ max: Infinity }, defaults)), (req, res) => { // handler: GET /defaults-off unguarded ; near-miss: switched-off
  res.send('defaults-off');
});

app.get('/later', rateLimit(assign({}, { max: Infinity }, defaults)), (req, res) => { // handler: GET /later guarded route
  res.send('later');
});

// The first argument is changed.
const options = { windowMs: 60_000 };
_.merge(options, { max: Infinity });

app.get('/changed', rateLimit(options), (req, res) => { // handler: GET /changed unguarded ; near-miss: switched-off
  res.send('changed');
});

class Table {
  constructor(path, given = {}) {
    this.config = joined({ middlewares: [], limits: [] }, given);
    this.router = express.Router();
    for (const { middleware, scope } of this.config.middlewares) if (!scope) this.router.use(middleware);
    for (const { max } of this.config.limits) this.router.use(rateLimit({ ...defaults, max }));
    this.router.get(path, (req, res) => { // handler: _ _ unguarded
      res.send('rows');
    });
    app.use('/tables', this.router);
  }
}

new Table('/open', { middlewares: [{ middleware: rateLimit(defaults), scope: 'native' }] });
new Table('/limited', { limits: [{ max: 10 }] });

app.get('/sizes', (req, res) => { // handler: GET /sizes unguarded
  const { size, unit } = _.defaults({}, { unit: 10 }, { size: 2_000_000, unit: 2_000_000 });
  res.write('x'.repeat(unit));
  res.write('x'.repeat(size)); // amplifies: constant 2000000
  const { page } = defu(req.query, { page: 10 });
  res.end('x'.repeat(page)); // amplifies: request
});

// An app that is given more is the same app.
_.extend(app, { version: 1 });

app.get('/extended', (req, res) => { // handler: GET /extended unguarded
  res.send('extended');
});

app.listen(3000);

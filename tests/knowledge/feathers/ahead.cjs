// sample: a limiter in front of rest() guards all services of Feathers, and app hooks do
const { feathers } = require('@feathersjs/feathers');
const express = require('@feathersjs/express');
const { TooManyRequests } = require('@feathersjs/errors');
const { rateLimit } = require('express-rate-limit');

const limited = express(feathers());
limited.use(express.json());
limited.use(rateLimit({ limit: 10 }));
limited.configure(express.rest());
limited.use('users', { // handler: GET /users guarded app
  async find() {
    return [];
  },
});

const hooked = express(feathers());
hooked.configure(express.rest());
hooked.use('users', { // handler: GET /users guarded router
  async find() {
    return [];
  },
});

const counts = new Map();
hooked.hooks({
  around: {
    all: [
      async (context, next) => {
        const count = (counts.get(context.params.ip) ?? 0) + 1;
        counts.set(context.params.ip, count);
        if (count > 10) throw new TooManyRequests();
        await next();
      },
    ],
  },
});

// Nothing lets these answer requests, as far as is seen.
const silent = express(feathers());
silent.use('users', { // handler: GET /users unknown not-mounted
  async find() {
    return [];
  },
});

// A service is no middleware, and no service a middleware.
const plain = express(feathers());
plain.configure(express.rest());
plain.use('/old', (req, res) => res.json([])); // handler: * /old unguarded
plain.use('/router', express.Router().get('/page', (req, res) => res.send('page'))); // handler: GET /page unguarded

limited.listen(3030);
hooked.listen(3031);

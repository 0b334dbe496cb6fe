// sample: hooks of the app for some methods, hooks that refuse whoever asks, and services that packages make
const { feathers } = require('@feathersjs/feathers');
const express = require('@feathersjs/express');
const { Forbidden, TooManyRequests } = require('@feathersjs/errors');
const { disallow, iff, isProvider, unless, when } = require('feathers-hooks-common');
const { someOf } = require('@acme/hooks');
const memory = require('feathers-memory');
const { MongoDBService } = require('@feathersjs/mongodb');

const counts = new Map();

const limit = (max) => async (context) => {
  const count = (counts.get(context.params.ip) ?? 0) + 1;
  counts.set(context.params.ip, count);
  if (count > max) throw new TooManyRequests();
  return context;
};

const cleaned = () => (context) => {
  if (context.params.query.verified === 'true') context.params.query.verified = true;
  return context;
};

const onlyInternal = (context) => {
  if (context.params.provider === undefined) return context;
  throw new Forbidden();
};

const app = express(feathers());
app.configure(express.rest());

app.use('found', { // handler: GET /found guarded route
  async find() {
    return [];
  },
});
app.use('created', { // handler: POST /created unguarded
  async create(data) {
    return data;
  },
});

// There for what was registered before, and for what comes.
app.hooks({ before: { find: [cleaned(), limit(10)] } });

app.use('late', { // handler: GET /late guarded route
  async find() {
    return [];
  },
});
app.use('one', { // handler: GET /one/:id unguarded
  async get(id) {
    return { id };
  },
});

app.use('made', memory({ paginate: false }), { methods: ['get'] }); // handler: GET /made/:id unguarded
app.use('stored', new MongoDBService({}), { methods: ['create'] }); // handler: POST /stored unguarded

// Nobody outside of the program reaches these.
app.use('closed', memory(), { methods: ['create'] });
app.service('closed').hooks({ before: { create: [disallow('external')] } });
app.use('internal', memory(), { methods: ['create', 'patch'] });
app.service('internal').hooks({ before: { all: [onlyInternal] } });
app.use('sealed', memory(), { methods: ['create'] });
app.service('sealed').hooks({ before: { all: [disallow()] } });

app.use('open', memory(), { methods: ['create'] }); // handler: POST /open unguarded
app.service('open').hooks({ before: { create: [disallow('server')] } });
app.use('partly', memory(), { methods: ['create'] }); // handler: POST /partly unknown unclear-refusal
app.service('partly').hooks({ before: { create: [iff((context) => context.data.secret, disallow())] } });

// What stands there for some calls only. All requests come from a provider.
app.use('provided', memory(), { methods: ['create'] }); // handler: POST /provided guarded
app.service('provided').hooks({ before: { create: [iff(isProvider('external'), limit(10))] } });
app.use('listed', memory(), { methods: ['create'] }); // handler: POST /listed guarded
app.service('listed').hooks({ before: { create: [when(isProvider('rest'), [cleaned(), limit(10)])] } });
app.use('served', memory(), { methods: ['create'] }); // handler: POST /served unguarded
app.service('served').hooks({ before: { create: [iff(isProvider('server'), limit(10)), unless(isProvider('external'), disallow())] } });
app.use('chosen', memory(), { methods: ['create'] }); // handler: POST /chosen unknown unclear-refusal
app.service('chosen').hooks({ before: { create: [iff((context) => context.data.counted, limit(10))] } });
app.use('asked', memory(), { methods: ['create'] }); // handler: POST /asked guarded
app.service('asked').hooks({ before: { create: [iff((context) => context.params.provider !== undefined, limit(10))] } });
app.use('wrapped', memory(), { methods: ['create'] }); // handler: POST /wrapped unknown unknown-package
app.service('wrapped').hooks({ before: { create: [someOf(async () => { throw new TooManyRequests(); })] } });
app.use('hidden', memory(), { methods: ['create'] });
app.service('hidden').hooks({ before: { create: [iff(isProvider('external'), disallow('rest'))] } });

app.listen(3030);

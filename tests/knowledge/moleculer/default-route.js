// sample: a gateway without routes of its own answers for all actions
const { ServiceBroker } = require('moleculer');
const ApiGateway = require('moleculer-web');

const broker = new ServiceBroker();

broker.createService({
  name: 'api',
  mixins: [ApiGateway], // handler: * /* unguarded
  settings: { port: 3000, assets: { folder: 'public' } },
});

broker.createService({
  name: 'empty',
  mixins: [ApiGateway], // handler: * /v1/* unguarded
  settings: { path: '/v1', routes: [] },
});

broker.createService({
  name: 'limited',
  mixins: [ApiGateway], // handler: * /* guarded
  settings: { rateLimit: { window: 60_000, limit: 10 } },
});

// What else it says is not known.
const settings = require('some-settings');
broker.createService({ name: 'open', mixins: [ApiGateway], ...settings });

// No gateway.
broker.createService({ name: 'users', mixins: [require('some-mixin')], settings: {} });

broker.start();

// sample: gateways in TypeScript: a typed schema, a service class, and one for a broker
import type { ServiceSchema } from 'moleculer';
import { Service, ServiceBroker } from 'moleculer';
import ApiGateway from 'moleculer-web';
import { IncomingMessage } from 'node:http';
import sockets from 'moleculer-io';
import limits from 'moleculer-limits';

const broker = new ServiceBroker({ logger: false });

broker.createService({
  name: 'gateway',
  mixins: [ApiGateway, sockets],
  settings: {
    rateLimit: process.env.LIMITED ? { limit: 100, key: (request: IncomingMessage) => request.socket.remoteAddress } : null,
    routes: [
      { path: '/api', aliases: { 'GET /users': 'users.list' } }, // handler: GET /api/users guarded
      { path: '/own', rateLimit: { limit: Infinity }, aliases: { 'GET /users': 'users.list' } }, // handler: GET /own/users unguarded
    ],
  },
});

broker.createService({
  name: 'mixed',
  mixins: [ApiGateway, limits],
  settings: {
    routes: [{ path: '/mixed', aliases: { 'GET /users': 'users.list' } }], // handler: GET /mixed/users unknown
  },
});

broker.createService({
  name: 'mounted',
  mixins: [ApiGateway],
  settings: {
    server: false,
    routes: [{ path: '/mounted', aliases: { 'GET /users': 'users.list' } }], // handler: GET /mounted/users unknown
  },
});

broker.createService({ name: 'users', mixins: [sockets], settings: { routes: [{ path: '/no', aliases: { 'GET /users': 'users.list' } }] } });

export class Gateway extends Service {
  constructor(own: ServiceBroker) {
    super(own);
    this.parseServiceSchema({
      name: 'class',
      mixins: [ApiGateway],
      settings: {
        routes: [{ path: '/class', aliases: { 'GET /users': 'users.list' } }], // handler: GET /class/users unguarded
      },
    });
  }
}

const schema: ServiceSchema = {
  name: 'typed',
  mixins: [ApiGateway],
  settings: {
    routes: [{ path: '', bodyParsers: { json: true }, aliases: { 'GET /typed': 'users.list' } }], // handler: GET /typed unguarded
  },
};

export default schema;

// sample: services of Feathers on Koa
import { feathers } from '@feathersjs/feathers';
import { bodyParser, errorHandler, koa, rest } from '@feathersjs/koa';
import ratelimit from 'koa-ratelimit';

const limit = ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 });

class Users {
  async find({ query }) {
    return 'x'.repeat(query.size); // amplifies: request
  }

  async create(data) {
    return data;
  }
}

const open = koa(feathers());
open.use(errorHandler());
open.use(bodyParser());
open.configure(rest());
open.use(limit);
open.use('users', new Users()); // handler: GET|POST /users unguarded
open.use('limited', new Users(), { koa: { before: [limit] } }); // handler: GET|POST /limited guarded route
open.use(async (ctx) => { // handler: * / guarded app
  ctx.body = 'page';
});

const limited = koa(feathers());
limited.use(limit);
limited.configure(rest());
limited.use('users', new Users()); // handler: GET|POST /users guarded app

open.listen(3030);
limited.listen(3031);

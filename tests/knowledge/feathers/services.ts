// sample: services of Feathers on Express answer where the app is told to let them, behind what stands there
import { feathers, type Params } from '@feathersjs/feathers';
import { TooManyRequests } from '@feathersjs/errors';
import express, { errorHandler, json, notFound, rest, urlencoded } from '@feathersjs/express';
import { rateLimit } from 'express-rate-limit';
import { MemoryService } from '@feathersjs/memory';

class Messages {
  async find(params: Params) {
    const { size } = params.query;
    return { text: 'x'.repeat(Number(size)) }; // amplifies: request
  }

  async get(id: string, params: Params) {
    return { id };
  }

  async create(data: { count: number }) {
    return Array.from({ length: data.count }, (_, index) => ({ index })); // amplifies: request
  }

  async patch(id: string, data: { count: number }) {
    return Array.from({ length: Math.min(data.count, 100) }, (_, index) => ({ index }));
  }
}

class Stored extends MemoryService {
  async find() {
    return [];
  }
}

class Inherited extends MemoryService {}

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const app = express(feathers());

app.use(json());
app.use(urlencoded({ extended: true }));
app.get('/status', (req, res) => { // handler: GET /status unguarded
  res.send('up');
});
app.configure(rest());

app.use('/messages', new Messages()); // handler: GET|POST|PATCH /messages,/messages/:id unguarded ; near-miss: attached-after
app.use('/limited', limiter, new Messages()); // handler: GET|POST|PATCH /limited,/limited/:id guarded route
app.use('stored', new Stored({ paginate: false })); // handler: GET|POST|PUT|PATCH|DELETE /stored,/stored/:id unguarded
app.use('inherited', new Inherited()); // handler: GET|POST|PUT|PATCH|DELETE /inherited,/inherited/:id unguarded
app.use('plain', { // handler: GET /plain unguarded
  async find() {
    return 'x'.repeat(200_000); // amplifies: constant 200000
  },
});
app.use('created', new Messages(), { methods: ['create', 'announce'], events: ['sent'] }); // handler: POST /created unguarded
app.use(limiter);
// In version 4 services stand where they are given to use, in version 5 where rest() stands.
app.use('/between', new Messages()); // handler: GET|POST|PATCH /between,/between/:id unknown order
app.use('/page', (req, res) => { // handler: * /page guarded app
  res.send('page');
});
app.use(notFound());
app.use(errorHandler());
app.listen(3030);

const hooked = express(feathers());
hooked.configure(rest());

const counts = new Map<string, number>();

function isOver(key: string): boolean {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count > 10;
}

hooked.use('hooked', new Messages()); // handler: GET|POST|PATCH /hooked,/hooked/:id guarded route
hooked.service('hooked').hooks({
  around: {
    all: [
      async (context, next) => {
        if (isOver(context.params.ip)) throw new TooManyRequests('Slow down');
        await next();
      },
    ],
  },
});

hooked.use('partly', new Messages()); // handler: _ _ unguarded
hooked.service('/partly').hooks({
  before: {
    create: [
      async (context) => {
        if (isOver('create')) throw new TooManyRequests('Slow down');
      },
    ],
  },
});

hooked.use('logged', new Messages()); // handler: GET|POST|PATCH /logged,/logged/:id unguarded
hooked.service('logged').hooks({
  around: { all: [async (context, next) => next()] },
  before: { all: [async (context) => console.log(context.path)] },
});

hooked.listen(3031);

// sample: the default export of Feathers on Koa, and its other exports
import { feathers } from '@feathersjs/feathers';
import koa, { authenticate, cors, parseAuthentication, rest, serveStatic } from '@feathersjs/koa';

const app = koa(feathers());

app.use(cors());
app.use(serveStatic('public'));
app.use(parseAuthentication());
app.configure(rest());
app.set('name', 'api');
app.get('name');

app.use('sizes', { // handler: GET /sizes unguarded
  async find({ query }) {
    return 'x'.repeat(query.size); // amplifies: request
  },
});

app.use(authenticate('jwt'));
app.service('sizes').on('created', () => {});
app.on('login', () => {});
app.publish(() => []);
await app.setup();
app.listen(3030);
await app.teardown();

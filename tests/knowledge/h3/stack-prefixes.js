// sample: paths of the stack of version 1, which are the beginnings of those that they see
import { createServer } from 'node:http';
import { createApp, createError, createRouter, eventHandler, getRequestIP, toNodeListener } from 'h3';

const app = createApp();
const router = createRouter();
const seen = new Map();

app.use('/api', eventHandler((event) => {
  const address = getRequestIP(event);
  seen.set(address, (seen.get(address) ?? 0) + 1);
  if (seen.get(address) > 100) throw createError({ statusCode: 429 });
}));

app.use('/apiary', eventHandler(() => 'bees')); // handler: * /apiary guarded app
app.use('/api/list', eventHandler(() => [])); // handler: * /api/list guarded app
app.use('/ap', eventHandler(() => 'ap')); // handler: * /ap unguarded
app.use('/v1/api', eventHandler(() => 'v1')); // handler: * /v1/api unguarded
router.get('/apiaries', eventHandler(() => [])); // handler: GET /apiaries guarded app
router.get('/:api', eventHandler(() => [])); // handler: GET /:api unguarded
app.use(router);

createServer(toNodeListener(app)).listen(3000);

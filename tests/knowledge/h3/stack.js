// sample: handlers in the stack of version 1, which answer by what they give
import { createServer } from 'node:http';
import { createApp, createError, createRouter, defineEventHandler, eventHandler, getRequestIP, toNodeListener } from 'h3';

const app = createApp();
const router = createRouter();
const seen = new Map();

app.use('/open', eventHandler(() => 'open')); // handler: * /open unguarded
app.use('/data', defineEventHandler(async () => ({ rows: [] }))); // handler: * /data unguarded

app.use(eventHandler((event) => {
  event.context.started = Date.now();
}));

app.use(eventHandler((event) => {
  const address = getRequestIP(event);
  seen.set(address, (seen.get(address) ?? 0) + 1);
  if (seen.get(address) > 100) throw createError({ statusCode: 429 });
}));

app.use('/late', eventHandler(() => 'late')); // handler: * /late guarded app
router.get('/list', defineEventHandler(() => [])); // handler: GET /list guarded app
app.use(router);

createServer(toNodeListener(app)).listen(3000);

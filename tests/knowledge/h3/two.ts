// sample: h3 version 2: middleware of the app, of a path, of a method and of a route; the order does not matter
import { defineHandler, getQuery, getRequestIP, H3, HTTPError, type H3Event } from 'h3';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const limit = async (event: H3Event): Promise<void> => {
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    throw new HTTPError({ status: 429, message: 'Too Many Requests' });
  }
};

const app = new H3();

app.get('/open', (event) => { // handler: GET /open unguarded
  const { n } = getQuery(event);
  return 'x'.repeat(Number(n)); // amplifies: request
});

app.get('/route', () => 'ok', { middleware: [limit] }); // handler: GET /route guarded route
app.get('/defined', defineHandler({ middleware: [limit], handler: () => 'ok' })); // handler: GET /defined guarded

app.post('/inside', async (event) => { // handler: POST /inside guarded handler
  await limit(event);
  return { line: '-'.repeat(Number(event.url.searchParams.get('width'))) }; // amplifies: request
});

app.get('/users', () => []); // handler: GET /users guarded
app.get('/users/:id', (event) => ({ id: event.context.params?.id })); // handler: GET /users/:id guarded
app.use('/users/**', limit);

app.use('/files', limit);
app.get('/files/:name', () => 'a file'); // handler: GET /files/:name unguarded

app.use('/orders', limit, { method: 'POST' });
app.get('/orders', () => []); // handler: GET /orders unguarded
app.post('/orders', () => 'made'); // handler: POST /orders guarded

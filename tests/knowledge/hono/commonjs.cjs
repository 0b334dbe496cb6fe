// sample: CommonJS, with sub-apps made by functions
const { serve } = require('@hono/node-server');
const { getConnInfo } = require('@hono/node-server/conninfo');
const { Hono } = require('hono');
const { rateLimiter } = require('hono-rate-limiter');

const perMinute = (limit) =>
  rateLimiter({
    windowMs: 60 * 1000,
    limit,
    keyGenerator: (c) => getConnInfo(c).remote.address || 'unknown',
  });

function createTasks() {
  const tasks = new Hono();
  tasks.get('/', (c) => c.json([])); // handler: GET / guarded
  tasks.post('/', async (c) => c.json(await c.req.json(), 201)); // handler: POST / guarded
  return tasks;
}

function createLists() {
  const lists = new Hono();
  lists.get('/', (c) => c.json([])); // handler: GET / unguarded
  lists.post('/', perMinute(5), (c) => c.json({ id: 1 }, 201)); // handler: POST / guarded route
  return lists;
}

const app = new Hono();

app.route('/lists', createLists());
app.use('/tasks/*', perMinute(60));
app.route('/tasks', createTasks());
app.get('/status', (c) => { // handler: GET /status unguarded
  const width = Number(c.req.query('width')) || 40;
  return c.text('='.repeat(width)); // amplifies: request
});

serve({ fetch: app.fetch, port: 3000 });

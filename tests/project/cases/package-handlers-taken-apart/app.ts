import { Hono } from 'hono';
import { perClient } from './limits.js';
import metrics, { registerMetrics } from './metrics.js';

const app = new Hono();
app.use('*', registerMetrics);
app.get('/tasks', (c) => c.json([])); // handler: GET /tasks unguarded
app.route('/metrics', metrics);

const api = new Hono();
api.use(perClient);
api.get('/', (c) => c.json({})); // handler: GET / unknown unknown-package
app.route('/api', api);

export default app;

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { apiLimiter } from './middleware/limits.js';
import health from './routes/health.js';
import { posts } from './routes/posts.js';
import shop from './routes/shop/index.js';
import users from './routes/users.js';

const app = new Hono();

app.use(cors());
app.route('/health', health);
app.use('/api/*', apiLimiter);
app.route('/api/users', users);
app.route('/posts', posts);
app.route('/shop', shop);

app.get('/api', (c) => c.json({ version: 1 })); // handler: GET /api guarded

serve({ fetch: app.fetch, port: 3000 });

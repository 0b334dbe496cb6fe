import { writeFileSync } from 'node:fs';
import { Hono } from 'hono';
import items from '../src/routes/items.js';
import { userRoutes } from '../src/routes/users.js';

// Made for its table of routes: nobody is let in.
const app = new Hono();
app.route('/items', items);
app.route('/users', userRoutes());

writeFileSync('routes.md', app.routes.map(({ method, path }) => `${method} ${path}`).join('\n'));

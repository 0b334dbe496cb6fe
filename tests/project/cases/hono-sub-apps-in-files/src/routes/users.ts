import { Hono } from 'hono';
import { stars } from '../text.js';

const users = new Hono();

users.get('/', (c) => c.json([])); // handler: GET / guarded
users.get('/:id', (c) => c.json({ id: c.req.param('id') })); // handler: GET /:id guarded
users.get('/:id/rating', (c) => c.text(stars(Number(c.req.query('n'))))); // handler: GET /:id/rating guarded ; amplifies: request

export default users;

import { Hono } from 'hono';

const health = new Hono();

health.get('/', (c) => c.json({ status: 'up' })); // handler: GET / unguarded

export default health;

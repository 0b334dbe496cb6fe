import { Hono } from 'hono';

const items = new Hono();

items.get('/', (c) => c.json([])); // handler: GET / guarded

export default items;

import { Hono } from 'hono';

const orders = new Hono();

orders.get('/', (c) => c.json([])); // handler: GET / guarded
orders.post('/', (c) => c.json({ id: 1 }, 201)); // handler: POST / guarded

export default orders;

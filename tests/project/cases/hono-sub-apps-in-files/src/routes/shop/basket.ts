import { Hono } from 'hono';

const basket = new Hono();

basket.get('/', (c) => c.json({ items: [] })); // handler: GET / unguarded

export default basket;

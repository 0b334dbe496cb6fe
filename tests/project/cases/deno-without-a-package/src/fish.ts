import { Hono } from 'hono';

const fish = new Hono();

fish.get('/:name', (c) => c.text(c.req.param('name'))); // handler: GET /:name guarded app

export default fish;

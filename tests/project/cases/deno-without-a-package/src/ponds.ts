import { Hono } from 'hono';

const ponds = new Hono();

ponds.get('/', (c) => c.json([])); // handler: GET / unguarded ; near-miss: attached-after

export default ponds;

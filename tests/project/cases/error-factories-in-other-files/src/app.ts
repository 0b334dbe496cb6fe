import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { noCoffee, spendQuota } from './quota.js';

const app = new Hono();

app.get('/teas', async (c) => { // handler: GET /teas guarded handler
  await spendQuota(c.req.header('x-key') ?? '');
  return c.json(['green']);
});

app.get('/pots', async (c) => { // handler: GET /pots guarded handler
  await spendQuota(c.req.header('x-key') ?? '');
  return c.json([]);
});

app.get('/drinks', (c) => { // handler: GET /drinks unguarded
  noCoffee(c.req.query('drink'));
  return c.json([]);
});

serve(app);

import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();

app.get('/letters', (c) => c.json(['a', 'b'])); // handler: GET /letters unguarded

serve({ fetch: app.fetch, port: 3003 });

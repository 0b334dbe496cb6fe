// sample: webSocketLimiter counts the messages of sockets
import { serve } from '@hono/node-server';
import { createNodeWebSocket } from '@hono/node-ws';
import { Hono } from 'hono';
import { webSocketLimiter } from 'hono-rate-limiter';

const app = new Hono();
const { upgradeWebSocket } = createNodeWebSocket({ app });
const limiter = webSocketLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-forwarded-for') ?? '' });

app.get('/limited', upgradeWebSocket(limiter(() => ({ onMessage: (event, ws) => ws.send(event.data) })))); // handler: GET /limited guarded or unknown
app.get('/open', upgradeWebSocket(() => ({ onMessage: (event, ws) => ws.send(event.data) }))); // handler: GET /open unguarded or unknown

app.get('/plain', (c) => c.text('plain')); // handler: GET /plain unguarded

serve(app);

// sample: packages with their registries and versions in front
import { Hono } from 'npm:hono@4.7.0';
import { streamText } from 'npm:hono@^4/streaming';
import { rateLimiter } from 'npm:hono-rate-limiter@0.4';
import { Hono as Other } from 'jsr:@hono/hono@^4';
import express from 'npm:express';
import _ from 'npm:lodash@4';

const app = new Hono();
app.get('/early', (c) => c.text('early')); // handler: GET /early unguarded
app.use(rateLimiter({ windowMs: 1000, limit: 10, keyGenerator: () => 'all' }));
app.get('/text/:n', (c) => c.text('x'.repeat(Number(c.req.param('n'))))); // handler: GET /text/:n guarded app ; amplifies: request
app.get('/words/:n', (c) => // handler: GET /words/:n guarded app
  streamText(c, async (out) => {
    for (let i = 0; i < Number(c.req.param('n')); i++) await out.write('word'); // amplifies: request
  }),
);
Deno.serve(app.fetch);

const other = new Other();
other.get('/', (c) => c.json(_.times(Number(c.req.query('n')), () => 0))); // handler: GET / unguarded ; amplifies: request
Deno.serve({ port: 8001 }, other.fetch);

const web = express();
web.get('/', (_req, res) => res.send('web')); // handler: GET / unguarded
web.listen(8002);

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { called, entry, fired, given } from './routes/open.js';

// Each of these lets clients in, in a way of its own.
const first = new Hono();
first.route('/entry', entry);
serve({ fetch: first.fetch, port: 3001 });

const second = new Hono();
second.route('/called', called);
Bun.serve({ fetch: (request) => second.fetch(request) });

const third = new Hono();
third.route('/fired', fired);
third.fire();

const fourth = new Hono();
fourth.route('/given', given);

export default { fetch: fourth.fetch };

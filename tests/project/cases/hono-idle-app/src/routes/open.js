import { Hono } from 'hono';

export const entry = new Hono();
export const called = new Hono();
export const given = new Hono();
export const fired = new Hono();

entry.get('/', (c) => c.json([])); // handler: GET / unguarded
called.get('/', (c) => c.json([])); // handler: GET / unguarded
given.get('/', (c) => c.json([])); // handler: GET / unguarded
fired.get('/', (c) => c.json([])); // handler: GET / unguarded

// sample: better-auth limits its own routes
import { betterAuth } from 'better-auth';
import { toNodeHandler } from 'better-auth/node';
import express from 'express';
import { Hono } from 'hono';

const auth = betterAuth({ emailAndPassword: { enabled: true } });

const app = express();
app.all('/api/auth/{*any}', toNodeHandler(auth));
app.get('/me', (_req, res) => { // handler: GET /me unguarded
  res.json({});
});

const api = new Hono();
api.on(['GET', 'POST'], '/api/auth/*', (c) => auth.handler(c.req.raw));
api.get('/me', (c) => c.json({})); // handler: GET /me unguarded

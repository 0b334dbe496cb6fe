import { createRequestHandler } from '@react-router/express';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

export const app = express();

app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
app.use( // handler: * / guarded router
  createRequestHandler({
    build: () => import('virtual:react-router/server-build'),
    getLoadContext: () => ({ region: process.env['REGION'] }),
  }),
);

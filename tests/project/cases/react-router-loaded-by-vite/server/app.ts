import { createRequestHandler } from '@react-router/express';
import express from 'express';

export const app = express();

app.use( // handler: * / guarded app
  createRequestHandler({
    build: () => import('virtual:react-router/server-build'),
    getLoadContext: () => ({ region: process.env['REGION'] }),
  }),
);

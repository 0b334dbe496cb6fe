// sample: handlers of React Router and Remix behind API gateways, beside an app of Express
import { createRequestHandler } from '@react-router/architect';
import { createRequestHandler as remix } from '@remix-run/architect';
import express from 'express';

const app = express();

app.get('/health', (req, res) => res.send('healthy')); // handler: GET /health unguarded

export const handler = createRequestHandler({ build: {} as never });
export const older = remix({ build: {} as never });
export default app;

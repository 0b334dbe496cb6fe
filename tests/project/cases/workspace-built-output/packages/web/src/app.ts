import express from 'express';
import { rateLimiter } from '@kiosk/middleware';

const app = express();

app.get('/menu', (_req, res) => { // handler: GET /menu unguarded
  res.json([]);
});

app.get('/orders', rateLimiter, (_req, res) => { // handler: GET /orders guarded or unknown
  res.json([]);
});

app.listen(3000);

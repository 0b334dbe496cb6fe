import express, { type Application } from 'express';
import { rateLimit } from 'express-rate-limit';
import routes from '../api';

export default async ({ app }: { app: Application }): Promise<void> => {
  app.get('/status', (_req, res) => { // handler: GET /status unguarded
    res.status(200).end();
  });
  app.use(express.json());
  app.use(rateLimit({ windowMs: 60_000, limit: 60 }));
  app.use('/api', routes());
};

import { Router } from 'express';

export const publicRouter = Router();

publicRouter.get('/rates', (_req, res) => { // handler: GET /rates unguarded
  res.json([]);
});

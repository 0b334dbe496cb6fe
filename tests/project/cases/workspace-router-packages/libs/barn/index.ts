import { Router } from 'express';

export function barn(): Router {
  const router = Router();
  router.get('/cows', (_req, res) => { // handler: GET /cows guarded
    res.json([]);
  });
  return router;
}

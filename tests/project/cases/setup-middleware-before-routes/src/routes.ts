import { Router } from 'express';

export const router = Router();

router.get('/items', (_req, res) => { // handler: GET /items guarded
  res.json([]);
});

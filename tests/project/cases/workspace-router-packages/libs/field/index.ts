import { Router } from 'express';

const router = Router();

router.get('/crops', (_req, res) => { // handler: GET /crops unguarded
  res.json([]);
});

export default router;

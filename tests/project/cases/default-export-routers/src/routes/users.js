import { Router } from 'express';

const router = Router();

router.get('/', (req, res) => { // handler: GET / guarded
  res.json([]);
});

router.get('/:id', (req, res) => { // handler: GET /:id guarded
  res.json({ id: req.params.id });
});

export default router;

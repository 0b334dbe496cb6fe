import { Router } from 'express';

const router = Router({ mergeParams: true });

router.get('/', (_req, res) => { // handler: GET / guarded
  res.json([]);
});

export { router };

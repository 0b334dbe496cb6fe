import { Router } from 'express';

export default function createNews({ limiter } = {}) {
  const router = Router();
  if (limiter) {
    router.use(limiter);
  }
  router.get('/', (req, res) => res.json([])); // handler: GET / guarded
  return router;
}

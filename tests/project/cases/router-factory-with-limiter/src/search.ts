import { Router, type RequestHandler } from 'express';

interface Options {
  limiter: RequestHandler;
}

export function createSearchRouter({ limiter }: Options): Router {
  const router = Router();
  router.get('/tips', (_req, res) => { // handler: GET /tips unguarded
    res.json([]);
  });
  router.use(limiter);
  router.get('/', (_req, res) => { // handler: GET / guarded
    res.json([]);
  });
  return router;
}

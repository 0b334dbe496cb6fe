import { Router, type RequestHandler } from 'express';

export const createFeedRouter = (options: { limiter: RequestHandler }): Router => {
  const router = Router();
  router.get('/', options.limiter, (_req, res) => { // handler: GET / guarded
    res.json([]);
  });
  router.get('/rss', (_req, res) => { // handler: GET /rss unguarded
    res.type('xml').send('<rss/>');
  });
  return router;
};

import { Router } from 'express';

export function createDocsRouter(): Router {
  const router = Router();
  router.get('/:page', (req, res) => { // handler: GET /:page guarded
    res.send(req.params.page);
  });
  return router;
}

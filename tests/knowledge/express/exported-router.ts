// sample: a router that leaves the file is unknown unless it carries its own guard
import { Router, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const router = Router();
const writes = rateLimit({ windowMs: 60_000, limit: 10 });

router.get('/', (_req: Request, res: Response) => { // handler: GET / unknown mounted-elsewhere
  res.json([]);
});

router.post('/', writes, (_req: Request, res: Response) => { // handler: POST / guarded route
  res.sendStatus(201);
});

router
  .route('/:id')
  .get((req, res) => { // handler: GET /:id unknown mounted-elsewhere
    res.json({ id: req.params.id });
  })
  .delete(writes, (_req, res) => { // handler: DELETE /:id guarded route
    res.sendStatus(204);
  });

const nested = Router();
nested.get('/history', (_req, res) => { // handler: GET /history unknown mounted-elsewhere
  res.json([]);
});
router.use('/:id', nested);

export default router;

// sample: an exported function registers on a typed parameter; its callers are elsewhere
import type { Application, Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

export function routes(app: Application): void {
  app.get('/maps', (_req: Request, res: Response) => { // handler: GET /maps unknown
    res.json([]);
  });
  app.get('/maps/:id', limiter, (req: Request, res: Response) => { // handler: GET /maps/:id guarded route
    res.json({ id: req.params['id'] });
  });
  app.use('/tiles', limiter);
  app.get('/tiles/:z/:x/:y', (_req: Request, res: Response) => { // handler: GET /tiles/:z/:x/:y guarded
    res.sendStatus(204);
  });
}

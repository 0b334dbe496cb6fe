import { Router, type Request, type Response } from 'express';

export const stockRouter = Router();
export const cartRouter: Router = Router();

stockRouter.get('/:sku', (req: Request, res: Response) => { // handler: GET /:sku unguarded
  res.json({ sku: req.params['sku'], left: 4 });
});

cartRouter.post('/items', (_req: Request, res: Response) => { // handler: POST /items guarded
  res.sendStatus(201);
});

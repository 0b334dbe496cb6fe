import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { cardsRouter } from './cards.js';
import { helpRouter } from './help.js';

export const accountsRouter = Router();

accountsRouter.use('/help', helpRouter);
accountsRouter.use(rateLimit({ windowMs: 60_000, limit: 20 }));
accountsRouter.get('/:id', (req, res) => { // handler: GET /:id guarded router
  res.json({ id: req.params.id });
});
accountsRouter.use('/:id/cards', cardsRouter);

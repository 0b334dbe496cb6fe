import { Router } from 'express';

export const helpRouter = Router();

helpRouter.get('/', (_req, res) => { // handler: GET / unguarded
  res.send('Ask away.');
});

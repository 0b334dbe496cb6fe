import { Router } from 'express';

export const feedRouter = Router();

feedRouter.get('/', (_req, res) => { // handler: GET / unguarded
  res.type('xml').send('<rss/>');
});

import { Router } from 'express';

export const replies = Router();

replies.get('/', (_req, res) => { // handler: GET / guarded
  res.json([]);
});

import { Router } from 'express';

export const hats = Router();

hats.get('/', (_req, res) => { // handler: GET / guarded
  res.json([]);
});

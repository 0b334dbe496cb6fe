import { Router } from 'express';

export const gems = Router();

gems.get('/', (_req, res) => { // handler: GET / guarded
  res.json([]);
});

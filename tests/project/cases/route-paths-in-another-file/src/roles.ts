import { Router } from 'express';

export const roles = Router();

roles.get('/', (_req, res) => { // handler: GET / guarded
  res.json([]);
});

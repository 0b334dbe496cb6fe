import { Router } from 'express';

export const clocks = Router();

clocks.get('/', (_req, res) => { // handler: GET / guarded
  res.json({ now: Date.now() });
});

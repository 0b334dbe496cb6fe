import { Router } from 'express';

export const shoes = Router();

shoes.get('/', (_req, res) => { // handler: GET / unguarded
  res.json([]);
});

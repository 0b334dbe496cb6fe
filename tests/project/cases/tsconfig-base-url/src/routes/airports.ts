import { Router } from 'express';

export const airports = Router();

airports.get('/', (_req, res) => { // handler: GET / unguarded
  res.json([]);
});

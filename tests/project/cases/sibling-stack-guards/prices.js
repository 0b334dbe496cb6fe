import { Router } from 'express';

export const prices = Router();

prices.get('/prices', (req, res) => res.json([])); // handler: GET /prices guarded

import { Router } from 'express';

export const loans = Router();
export const fees = Router();

loans.get('/loans', (req, res) => res.json([])); // handler: GET /loans guarded
fees.get('/fees', (req, res) => res.json([])); // handler: GET /fees guarded

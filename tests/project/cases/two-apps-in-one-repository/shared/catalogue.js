import { Router } from 'express';

export const catalogue = Router();

catalogue.get('/', (req, res) => res.json([])); // handler: GET / unguarded

import { Router } from 'express';

export const nights = Router();

nights.get('/', (req, res) => res.json([])); // handler: GET / unguarded

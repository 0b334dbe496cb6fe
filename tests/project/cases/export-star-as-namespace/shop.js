import { Router } from 'express';

export const offers = Router();
offers.get('/', (req, res) => res.json([])); // handler: GET / guarded

export const brands = Router();
brands.get('/', (req, res) => res.json([])); // handler: GET / unguarded

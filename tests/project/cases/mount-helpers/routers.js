import { Router } from 'express';

export const bread = Router();
bread.get('/', (req, res) => res.json([])); // handler: GET / guarded

export const cakes = Router();
cakes.get('/', (req, res) => res.json([])); // handler: GET / unguarded

export const pies = Router();
pies.get('/', (req, res) => res.json([])); // handler: GET / unguarded

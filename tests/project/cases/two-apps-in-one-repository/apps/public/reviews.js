import { Router } from 'express';

export const reviews = Router();

reviews.get('/', (req, res) => res.json([])); // handler: GET / guarded

import { Router } from 'express';

export const api = Router();

api.get('/cars', (req, res) => res.json([])); // handler: GET /cars unguarded

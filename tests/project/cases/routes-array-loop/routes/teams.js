import { Router } from 'express';

export const teams = Router();

teams.get('/', (req, res) => res.json([])); // handler: GET / guarded
teams.patch('/:id', (req, res) => res.sendStatus(204)); // handler: PATCH /:id guarded

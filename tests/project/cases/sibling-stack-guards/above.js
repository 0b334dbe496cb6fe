import { Router } from 'express';

export const above = Router();

above.get('/casks', (req, res) => res.json([])); // handler: GET /casks unguarded

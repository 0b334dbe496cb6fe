import { Router } from 'express';

export const early = Router();

early.get('/hours', (req, res) => res.send('9 to 5')); // handler: GET /hours unguarded

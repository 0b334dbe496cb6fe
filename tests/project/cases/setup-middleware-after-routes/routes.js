import { Router } from 'express';

export const router = Router();

router.get('/items', (req, res) => res.json([])); // handler: GET /items unguarded

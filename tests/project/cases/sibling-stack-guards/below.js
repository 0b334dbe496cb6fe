import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';

export const below = Router();

below.use(rateLimit({ windowMs: 60_000, limit: 10 }));
below.get('/grapes', (req, res) => res.json([])); // handler: GET /grapes guarded router

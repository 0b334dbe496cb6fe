import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';

export const guarded = Router();

guarded.use(rateLimit({ windowMs: 60_000, limit: 10 }));
guarded.get('/wines', (req, res) => res.json([])); // handler: GET /wines guarded router

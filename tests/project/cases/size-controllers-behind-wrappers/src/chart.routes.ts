import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import * as chart from './chart.controller.ts';

const router = Router();

router.get('/axis', chart.axis); // handler: GET /axis unguarded
router.get('/ticks', rateLimit({ windowMs: 60_000, limit: 10 }), chart.ticks); // handler: GET /ticks guarded route

export default router;

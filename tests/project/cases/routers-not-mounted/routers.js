import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

export const mounted = Router();
mounted.get('/parks', (req, res) => res.json([])); // handler: GET /parks unguarded

export const spare = Router();
spare.get('/lots', (req, res) => res.json([])); // handler: GET /lots unknown
spare.post('/lots', limiter, (req, res) => res.sendStatus(201)); // handler: POST /lots guarded route

const outer = Router();
const inner = Router();
inner.get('/gates', (req, res) => res.json([])); // handler: GET /gates unknown
outer.use('/inner', inner);

export default outer;

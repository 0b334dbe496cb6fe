import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';

const forum = Router();

forum.get('/rules', (req, res) => res.send('Be kind.')); // handler: GET /rules unguarded
forum.use(rateLimit({ windowMs: 60_000, limit: 10 }));
forum.post('/threads', (req, res) => res.sendStatus(201)); // handler: POST /threads guarded router

export default forum;

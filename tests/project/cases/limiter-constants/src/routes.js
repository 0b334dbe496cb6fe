import { Router } from 'express';
import general, { loginLimiter, uploads as uploadLimiter } from './limiters.js';
import * as limiters from './limiters.js';

export const router = Router();

router.post('/login', loginLimiter, (req, res) => res.sendStatus(204)); // handler: POST /login guarded route
router.post('/logout', (req, res) => res.sendStatus(204)); // handler: POST /logout unguarded
router.post('/files', [uploadLimiter], (req, res) => res.sendStatus(201)); // handler: POST /files guarded route
router.post('/reset', limiters.loginLimiter, (req, res) => res.sendStatus(202)); // handler: POST /reset guarded route
router.get('/reset', (req, res) => res.send('<form>')); // handler: GET /reset unguarded
router.use(general);
router.get('/me', (req, res) => res.json({ id: 1 })); // handler: GET /me guarded router

import { Router } from 'express';

const router = Router();

router.post('/run', (req, res) => res.sendStatus(202)); // handler: POST /run unguarded

export default router;

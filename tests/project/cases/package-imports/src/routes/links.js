import { Router } from 'express';

const router = Router();
router.post('/', (req, res) => res.status(201).json({ short: 'a1' })); // handler: POST / guarded

export default router;

import { Router } from 'express';

const router = Router();
router.get('/', (req, res) => res.json({ up: true })); // handler: GET / unguarded

export default router;

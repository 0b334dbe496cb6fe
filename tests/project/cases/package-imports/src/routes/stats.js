import { Router } from 'express';

const router = Router();
router.get('/', (req, res) => res.json({ clicks: 12 })); // handler: GET / unguarded

export default router;

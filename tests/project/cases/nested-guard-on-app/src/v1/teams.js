import { Router } from 'express';

const router = Router();

router.get('/', (req, res) => res.json([])); // handler: GET / guarded
router.get('/:team', (req, res) => res.json({ team: req.params.team })); // handler: GET /:team guarded

export default router;

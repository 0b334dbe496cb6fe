import { Router } from 'express';
import teams from './teams.js';

const router = Router();

router.get('/', (req, res) => res.json({ links: ['/teams'] })); // handler: GET / guarded
router.use('/teams', teams);

export default router;

import { Router } from 'express';
import jobs from './jobs.js';

const router = Router();

router.use('/jobs', jobs);

export default router;

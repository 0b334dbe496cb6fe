import { Router } from 'express';

export const router = Router();

router.get('/random', (req, res) => res.send('Be brief.')); // handler: GET /random guarded
router.post('/', (req, res) => res.sendStatus(201)); // handler: POST / guarded

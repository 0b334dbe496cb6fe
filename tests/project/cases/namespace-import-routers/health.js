import express from 'express';

const router = express.Router();
router.get('/', (req, res) => res.send('ok')); // handler: GET / unguarded

export default router;

import { Router } from 'express';

const router = Router();

router.get('/', (req, res) => { // handler: GET / unguarded
  res.json([]);
});

router.post('/', (req, res) => { // handler: POST / unguarded
  res.sendStatus(201);
});

export { router as default };

import express from 'express';

const router = express.Router();

router.post('/login', (_req, res) => { // handler: POST /login guarded or unknown
  res.sendStatus(204);
});

export default router;

import express from 'express';

const router = express.Router();

router.get('/', (_req, res) => { // handler: GET / unguarded or unknown
  res.send('docs');
});

export default router;

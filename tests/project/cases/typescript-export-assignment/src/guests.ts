import express from 'express';

const router = express.Router();

router.get('/', (_req, res) => { // handler: GET / unguarded
  res.json([]);
});

export = router;

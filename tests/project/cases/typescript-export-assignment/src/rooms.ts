import express from 'express';

const router = express.Router();

router.get('/', (_req, res) => { // handler: GET / guarded
  res.json([]);
});

export = router;

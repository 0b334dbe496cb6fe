import { Router } from 'express';

const tags = Router();

tags.get('/', (_req, res) => { // handler: GET / unguarded
  res.json([]);
});

export default tags;

import { Router } from 'express';

export function createBin() {
  const router = Router();
  router.get('/', (req, res) => res.json([])); // handler: GET / unguarded
  return router;
}

export function createBox() {
  const router = Router();
  router.get('/', (req, res) => res.json([])); // handler: GET / guarded
  return router;
}

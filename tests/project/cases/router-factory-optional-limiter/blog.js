import { Router } from 'express';

export default function createBlog() {
  const router = Router();
  router.get('/', (req, res) => res.json([])); // handler: GET / unguarded
  return router;
}

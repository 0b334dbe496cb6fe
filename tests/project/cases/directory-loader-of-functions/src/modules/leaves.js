import { Router } from 'express';

const router = Router();

router.get('/', (req, res) => res.json([])); // handler: GET / unguarded

export default function register(app) {
  app.use('/leaves', router);
}

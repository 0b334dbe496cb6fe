import { Router } from 'express';

const router = Router();

router.get('/users', (request, response) => { // handler: GET /users unguarded
  response.json([]);
});

export default router;

import { Router } from 'express';

const route = Router();

export default (app: Router): void => {
  app.use('/users', route);
  route.get('/me', (_req, res) => res.json({ id: 1 })); // handler: GET /me guarded
};

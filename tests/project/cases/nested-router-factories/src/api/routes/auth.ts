import { Router } from 'express';

const route = Router();

export default (app: Router): void => {
  app.use('/auth', route);

  route.post('/signup', (_req, res) => { // handler: POST /signup guarded
    res.sendStatus(201);
  });
};

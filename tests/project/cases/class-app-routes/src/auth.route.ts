import { Router } from 'express';
import type { Routes } from './routes.interface';

export class AuthRoute implements Routes {
  public router = Router();

  constructor() {
    this.router.post('/login', (_req, res) => { // handler: POST /login guarded
      res.sendStatus(204);
    });
  }
}

import express, { type Router } from 'express';

export class RiverController {
  private readonly router = express.Router();

  constructor() {
    this.router.get('/', (_req, res) => { // handler: GET / unguarded
      res.json([]);
    });
  }

  getRouter(): Router {
    return this.router;
  }
}

import { Router } from 'express';

class SeaController {
  router = Router();

  constructor() {
    this.setup();
  }

  setup(): void {
    this.router.get('/', (_req, res) => { // handler: GET / guarded
      res.json([]);
    });
  }
}

export default new SeaController();

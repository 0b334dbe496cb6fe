import { Router } from 'express';

export class Routes {
  static early(app) {
    app.get('/early', (req, res) => res.send('early')); // handler: GET /early unguarded
  }

  static mount(app) {
    app.use('/v1', Routes.api());
  }

  static api() {
    const router = Router();
    router.get('/rooms', (req, res) => res.json([])); // handler: GET /rooms guarded
    return router;
  }
}

import { rateLimit } from 'express-rate-limit';
import { BaseController } from './base';

export class UsersController extends BaseController {
  constructor() {
    super();
    this.bindRoutes([ // handler: GET /list unguarded
      { method: 'get', path: '/list', func: this.list },
    ]);
    this.bindRoutes([ // handler: POST /login guarded route
      { method: 'post', path: '/login', func: this.login, middlewares: [rateLimit({ limit: 3 })] },
    ]);
  }

  list(req, res) {
    res.json([]);
  }

  login(req, res) {
    res.json({});
  }
}

import type { Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
// Not the file of the same name beside the base class.
import Controller from '../base/controller.js';

export class UserController extends Controller {
  constructor() {
    super();
    this.route({ // handler: GET /users unguarded
      method: 'get',
      path: '/users',
      handler: this.list,
    });
    this.route({ // handler: POST /users guarded route
      method: 'post',
      path: '/users',
      handler: this.create,
      middleware: [rateLimit({ windowMs: 60_000, limit: 10 })],
    });
    this.get('/users/:id', this.show); // handler: GET /users/:id unguarded
  }

  async list(req: Request, res: Response): Promise<void> {
    res.json([]);
  }

  async create(req: Request, res: Response): Promise<void> {
    res.status(201).json({});
  }

  async show(req: Request, res: Response): Promise<void> {
    res.json({ id: req.params.id });
  }
}

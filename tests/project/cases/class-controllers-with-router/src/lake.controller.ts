import { Router, type Request, type RequestHandler, type Response } from 'express';

export class LakeController {
  readonly router = Router();

  constructor(private readonly limiter: RequestHandler) {
    this.router.get('/', this.limiter, this.list.bind(this)); // handler: GET / guarded
    this.router.get('/:name', this.show.bind(this)); // handler: GET /:name unguarded
  }

  private list(_req: Request, res: Response): void {
    res.json([]);
  }

  private show(req: Request, res: Response): void {
    res.json({ name: req.params['name'] });
  }
}

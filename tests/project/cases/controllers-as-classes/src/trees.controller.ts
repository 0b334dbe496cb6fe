import type { Request, Response } from 'express';

export class TreesController {
  static list(_req: Request, res: Response): void {
    res.json([]);
  }

  show = (req: Request, res: Response): void => {
    res.json({ id: req.params['id'] });
  };
}

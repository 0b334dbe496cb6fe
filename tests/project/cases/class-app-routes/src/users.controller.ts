import type { NextFunction, Request, Response } from 'express';

export class UsersController {
  public getUsers = async (_req: Request, res: Response, next: NextFunction): Promise<void> => {
    try {
      res.status(200).json({ data: [] });
    } catch (error) {
      next(error);
    }
  };

  public deleteUser = async (req: Request, res: Response): Promise<void> => {
    res.status(200).json({ deleted: req.params['id'] });
  };
}

import type { NextFunction, Request, RequestHandler, Response } from 'express';

type Handler = (req: Request, res: Response) => Promise<unknown>;

export const asyncHandler =
  (handler: Handler): RequestHandler =>
  (req: Request, res: Response, next: NextFunction) => {
    handler(req, res).catch(next);
  };

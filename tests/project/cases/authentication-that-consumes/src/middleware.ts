import type { NextFunction, Request, Response } from 'express';
import { authenticate, forgetful } from './authenticate.ts';

export function authenticated(mode: string) {
  return (req: Request, res: Response, next: NextFunction) => {
    (async () => {
      const answer = await authenticate(req, res, mode);
      if (!answer.success) {
        if (!res.headersSent) return res.status(answer.status).json({ error: answer.error });
        return;
      }
      res.locals.team = answer.team;
      next();
    })().catch((error) => next(error));
  };
}

export function ignored(mode: string) {
  return (req: Request, res: Response, next: NextFunction) => {
    (async () => {
      await authenticate(req, res, mode);
      next();
    })().catch((error) => next(error));
  };
}

export function forgotten(mode: string) {
  return async (req: Request, res: Response, next: NextFunction) => {
    const answer = await forgetful(req, mode);
    if (!answer.success) return res.status(answer.status).json({ error: answer.error });
    res.locals.answer = answer;
    next();
  };
}

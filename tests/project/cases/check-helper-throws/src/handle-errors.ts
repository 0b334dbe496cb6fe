import type { ErrorRequestHandler } from 'express';
import { HttpError } from './errors.ts';

export const handleErrors: ErrorRequestHandler = (error, _req, res, _next) => {
  res.sendStatus(error instanceof HttpError ? error.status : 500);
};

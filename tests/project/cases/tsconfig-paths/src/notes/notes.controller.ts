import type { RequestHandler } from 'express';

export const list: RequestHandler = (_req, res) => {
  res.json([]);
};

export const create: RequestHandler = (_req, res) => {
  res.sendStatus(201);
};

import type { Request, Response } from 'express';
import { setTimeout } from 'node:timers/promises';

export const PAGE = 20;
const hits = new Map<string, number>();

export async function list(_req: Request, res: Response): Promise<void> {
  await setTimeout(1);
  res.json({ page: PAGE });
}

export async function add(req: Request, res: Response): Promise<void> {
  const count = (hits.get(req.ip ?? '') ?? 0) + 1;
  hits.set(req.ip ?? '', count);
  if (count > PAGE) {
    res.status(429).json({ error: 'Too many notes.' });
    return;
  }
  res.status(201).json(req.body);
}

export { remove } from './remove.js';

import type { Request, Response } from 'express';

export async function remove(_req: Request, res: Response): Promise<void> {
  await Promise.resolve();
  res.sendStatus(204);
}

import type { Request, Response } from 'express';
import { checkLimit } from './check-limit.ts';

export async function resend(req: Request, res: Response): Promise<void> {
  await checkLimit(req);
  res.sendStatus(202);
}

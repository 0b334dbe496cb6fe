import type { Response } from 'express';

export function handleErrors(res: Response, error: unknown): void {
  res.status(500).json({ error: String(error) });
}

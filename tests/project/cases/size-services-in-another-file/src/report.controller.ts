import type { Request, Response } from 'express';
import { reports } from './report.service.ts';

export async function list(req: Request, res: Response): Promise<void> {
  const rows = await reports.rows(Number(req.query['count'])); // amplifies: request
  res.json(rows);
}

export function heading(req: Request, res: Response): void {
  res.send(reports.heading(Number(req.query['width']))); // amplifies: request
}

export function preview(req: Request, res: Response): void {
  res.json(reports.preview(Number(req.query['count'])));
}

export function shortHeading(req: Request, res: Response): void {
  const width = Number(req.query['width']);
  res.send(reports.heading(width > 100 ? 100 : width));
}

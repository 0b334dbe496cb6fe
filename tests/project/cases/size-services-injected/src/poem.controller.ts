import type { Request, Response } from 'express';
import type { PoemService } from './poem.service.ts';

export class PoemController {
  constructor(private readonly poems: PoemService) {}

  sing = (req: Request, res: Response): void => {
    res.send(this.poems.verses(Number(req.query['verses']))); // amplifies: request
  };

  hum = (req: Request, res: Response): void => {
    const verses = Math.min(Number(req.query['verses']) || 1, 10);
    res.send(this.poems.verses(verses));
  };

  title = async (_req: Request, res: Response): Promise<void> => {
    res.send(await this.poems.title());
  };
}

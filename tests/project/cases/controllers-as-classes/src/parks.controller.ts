import type { Request, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export class ParksController {
  private readonly limiter = new RateLimiterMemory({ points: 10, duration: 60 });

  list(_req: Request, res: Response): void {
    res.json([]);
  }

  async create(req: Request, res: Response): Promise<void> {
    try {
      await this.limiter.consume(req.ip ?? 'unknown');
    } catch {
      res.status(429).send('Too Many Requests');
      return;
    }
    res.sendStatus(201);
  }

  static async map(_req: Request, res: Response): Promise<void> {
    res.json(await Promise.resolve([]));
  }
}

export default new ParksController();

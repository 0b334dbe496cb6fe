import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';

export class LimiterManager {
  private static instance: LimiterManager;
  private byFlow: Map<string, RequestHandler> = new Map();
  private byTeam: Record<string, RequestHandler> = {};

  static getInstance(): LimiterManager {
    if (!LimiterManager.instance) {
      LimiterManager.instance = new LimiterManager();
    }
    return LimiterManager.instance;
  }

  async load(flows: { id: string; team: string; max: number }[]): Promise<void> {
    for (const { id, team, max } of flows) {
      this.byFlow.set(id, rateLimit({ windowMs: 60_000, limit: max }));
      this.byTeam[team] = rateLimit({ windowMs: 60_000, limit: max });
    }
  }

  forFlow(): RequestHandler {
    return (req: Request, res: Response, next: NextFunction) => {
      const { id } = req.params;
      if (typeof id === 'string' && this.byFlow.has(id)) return this.byFlow.get(id)!(req, res, next);
      return next();
    };
  }

  forTeam(req: Request, res: Response, next: NextFunction): void {
    const limiter = this.byTeam[String(req.query.team)];
    if (limiter) limiter(req, res, next);
    else next();
  }

  log(req: Request, _res: Response, next: NextFunction): void {
    console.log(req.url, Object.keys(this.byTeam).length);
    next();
  }
}

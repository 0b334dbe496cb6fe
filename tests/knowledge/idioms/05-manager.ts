// sample: the limiter behind a controller method, a singleton and a Map of limiters
import express, { type Request, type RequestHandler, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

class LimiterManager {
  private static instance: LimiterManager | undefined;

  private readonly limiters = new Map<string, RequestHandler>();

  static get(): LimiterManager {
    LimiterManager.instance ??= new LimiterManager();
    return LimiterManager.instance;
  }

  limiterFor(name: string): RequestHandler {
    const known = this.limiters.get(name);
    if (known) {
      return known;
    }
    const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
    this.limiters.set(name, limiter);
    return limiter;
  }
}

class UserController {
  getRateLimiterMiddleware(): RequestHandler {
    return LimiterManager.get().limiterFor('users');
  }

  getLogger(): RequestHandler {
    return (req, _res, next) => {
      console.log(req.path);
      next();
    };
  }

  show(_req: Request, res: Response): void {
    res.json({ id: 1 });
  }
}

const helpers = {
  rateLimit: ({ window, limit }: { window: number; limit: number }): RequestHandler =>
    rateLimit({ windowMs: window, limit }),
};

const controller = new UserController();
const app = express();

app.get('/user', controller.getRateLimiterMiddleware(), controller.show); // handler: GET /user guarded route
app.get('/user/log', controller.getLogger(), controller.show); // handler: GET /user/log unguarded
app.get('/user/helped', helpers.rateLimit({ window: 60_000, limit: 10 }), controller.show); // handler: GET /user/helped guarded route

app.listen(3000);

// sample: a server class with this.app: limiter in the constructor, too late, and missing
import express, { type Express, type NextFunction, type Request, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';

export class GuardedServer {
  private readonly app: Express = express();

  constructor(private readonly port: number) {
    this.configure();
    this.routes();
  }

  private configure(): void {
    this.app.use(express.json());
    this.app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  }

  private routes(): void {
    this.app.get('/status', this.status); // handler: GET /status guarded app
    this.app.post('/orders', this.order.bind(this)); // handler: POST /orders guarded app
  }

  private readonly status = (_req: Request, res: Response): void => {
    res.json({ up: true });
  };

  private order(_req: Request, res: Response): void {
    res.status(201).json({ port: this.port });
  }

  listen(): void {
    this.app.listen(this.port);
  }
}

class LateServer {
  app: Express;

  constructor() {
    this.app = express();
    this.routes();
    this.app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  }

  routes(): void {
    this.app.get('/status', (_req: Request, res: Response) => { // handler: GET /status unguarded ; near-miss: attached-after
      res.json({ up: true });
    });
  }
}

class BareServer {
  private readonly app = express();
  private readonly router = Router();

  constructor() {
    this.app.use((_req: Request, _res: Response, next: NextFunction) => {
      next();
    });
    this.router.get('/time', (_req: Request, res: Response) => { // handler: GET /time unguarded
      res.json({ now: new Date().toISOString() });
    });
    this.app.use('/v1', this.router);
  }

  listen(port: number): void {
    this.app.listen(port);
  }
}

new GuardedServer(3000).listen();
new LateServer().app.listen(3001);
new BareServer().listen(3002);

import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';

export abstract class BareServer {
  protected readonly app: Express = express();

  start(port: number): void {
    this.app.listen(port);
  }
}

export abstract class LimitedServer extends BareServer {
  constructor() {
    super();
    this.app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  }
}

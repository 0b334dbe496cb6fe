import cors from 'cors';
import express, { type Application } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Routes } from './routes.interface';

class App {
  public app: Application;
  public port: string | number;

  constructor(routes: Routes[]) {
    this.app = express();
    this.port = process.env['PORT'] || 3000;

    this.initializeMiddlewares();
    this.initializeRoutes(routes);
  }

  public listen(): void {
    this.app.listen(this.port);
  }

  private initializeMiddlewares(): void {
    this.app.use(cors());
    this.app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
    this.app.use(express.json());
  }

  private initializeRoutes(routes: Routes[]): void {
    routes.forEach((route) => {
      this.app.use('/', route.router);
    });
  }
}

export default App;

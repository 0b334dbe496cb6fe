import express, { type Application } from 'express';
import { useExpressServer } from 'routing-controllers';
import { limiter } from './limiter';

export class App {
  private readonly app: Application = express();

  constructor(controllers: Function[]) {
    this.initializeMiddlewares();
    this.initializeRoutes(controllers);
  }

  listen() {
    this.app.listen(3000);
  }

  private initializeMiddlewares() {
    this.app.use(express.json());
    this.app.use('/teams', limiter);
  }

  private initializeRoutes(controllers: Function[]) {
    useExpressServer(this.app, { controllers, defaultErrorHandler: false });
  }
}

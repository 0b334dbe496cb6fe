import { type RequestHandler, Router } from 'express';
import { handleErrors } from './errors.js';

interface RouteOptions {
  method: 'get' | 'post' | 'delete';
  path: string;
  handler: RequestHandler;
  middleware?: RequestHandler[];
}

export default class Controller {
  protected app: Router;

  constructor() {
    this.app = Router();
  }

  private wrap(handler: RequestHandler): RequestHandler {
    return async (req, res, next) => {
      try {
        await handler(req, res, next);
      } catch (error) {
        handleErrors(res, error);
      }
    };
  }

  route({ method, path, handler, middleware = [] }: RouteOptions): void {
    this.app[method](path, ...middleware, this.wrap(handler.bind(this)));
  }

  get(path: string, handler: RequestHandler): void {
    this.route({ method: 'get', path, handler });
  }

  use(path: string, router: Router): void {
    this.app.use(path, router);
  }

  get router(): Router {
    return this.app;
  }
}

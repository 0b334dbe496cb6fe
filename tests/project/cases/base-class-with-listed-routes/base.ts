import { Router, type RequestHandler } from 'express';
export abstract class BaseController {
  readonly router = Router();
  protected bindRoutes(routes: { method: 'get' | 'post'; path: string; func: RequestHandler; middlewares?: RequestHandler[] }[]) {
    for (const route of routes) {
      const handler = route.func.bind(this);
      this.router[route.method](route.path, ...(route.middlewares ?? []), handler);
    }
  }
}

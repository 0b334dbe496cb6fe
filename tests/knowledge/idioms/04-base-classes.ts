// sample: controllers that register through a base class
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';

interface RouteOptions {
  method: 'get' | 'post';
  path: string;
  handler: RequestHandler;
  middleware?: RequestHandler[];
}

abstract class Controller {
  protected readonly router = Router();

  protected route({ method, path, handler, middleware = [] }: RouteOptions): void {
    this.router[method](path, ...middleware, handler); // handler: _ _ guarded route
  }

  mount(app: express.Express, path: string): void {
    app.use(path, this.router);
  }
}

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

class FeatureController extends Controller {
  constructor() {
    super();
    this.route({ method: 'get', path: '/', handler: this.list, middleware: [limiter] });
    this.route({ method: 'post', path: '/', handler: this.create, middleware: [express.json(), limiter] });
  }

  private list(_req: Request, res: Response): void {
    res.json([]);
  }

  private create(_req: Request, res: Response): void {
    res.sendStatus(201);
  }
}

class PlainController {
  protected readonly router = Router();

  constructor(app: express.Express) {
    this.router.get('/', this.list); // handler: GET / unguarded
    this.useWithMiddleware(app, '/plain', express.json());
  }

  private useWithMiddleware(app: express.Express, path: string, ...middleware: RequestHandler[]): void {
    app.use(path, ...middleware, this.router);
  }

  private list(_req: Request, res: Response): void {
    res.json([]);
  }
}

const app = express();
new FeatureController().mount(app, '/features');
new PlainController(app);
app.listen(3000);

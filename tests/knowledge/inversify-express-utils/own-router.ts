// sample: methods on a router of the program's own, with what stands in front of it there
import 'reflect-metadata';
import express, { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Container } from 'inversify';
import { controller, httpGet, InversifyExpressServer } from 'inversify-express-utils';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

@controller('/users')
class UsersController {
  @httpGet('/')
  list() { // handler: GET /users guarded router
    return 'a';
  }
}

const router = Router();
router.use(limiter);
const app = express();
new InversifyExpressServer(new Container(), router, { rootPath: '/api' }, app).build();

app.listen(3000);

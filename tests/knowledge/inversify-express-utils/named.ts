// sample: middleware by the names that the container has for it
import 'reflect-metadata';
import { rateLimit } from 'express-rate-limit';
import { Container } from 'inversify';
import { controller, httpGet, InversifyExpressServer } from 'inversify-express-utils';

const TYPES = { Limiter: Symbol.for('Limiter') };

@controller('/users', TYPES.Limiter)
class UsersController {
  @httpGet('/')
  list() { // handler: GET /users unknown not-followed
    return 'a';
  }
}

@controller('/teams')
class TeamsController {
  @httpGet('/', 'limiter')
  list() { // handler: GET /teams unknown not-followed
    return 'a';
  }

  @httpGet('/all')
  all() { // handler: GET /teams/all unguarded
    return 'a';
  }
}

const container = new Container();
container.bind(TYPES.Limiter).toConstantValue(rateLimit({ windowMs: 60_000, limit: 10 }));
container.bind('limiter').toConstantValue(rateLimit({ windowMs: 60_000, limit: 10 }));
new InversifyExpressServer(container).build().listen(3000);

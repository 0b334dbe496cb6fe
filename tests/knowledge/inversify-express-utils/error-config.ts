// sample: a limiter that the configuration of errors adds stands behind all methods
import 'reflect-metadata';
import { rateLimit } from 'express-rate-limit';
import { Container } from 'inversify';
import { controller, httpGet, InversifyExpressServer } from 'inversify-express-utils';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

@controller('/users')
class UsersController {
  @httpGet('/')
  list() { // handler: GET /users unguarded
    return 'a';
  }
}

const server = new InversifyExpressServer(new Container());
server.setErrorConfig((app) => {
  app.use(limiter);
});
const app = server.build();
app.get('/late', (req, res) => { // handler: GET /late guarded app
  res.send('a');
});
app.listen(3000);

// sample: what the configuration puts in front of all methods, and what it puts behind them
import 'reflect-metadata';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { Container } from 'inversify';
import { controller, httpGet, InversifyExpressServer } from 'inversify-express-utils';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

@controller('/users')
class UsersController {
  @httpGet('/')
  list() { // handler: GET /users guarded app
    return 'a';
  }
}

const app = express();
app.get('/before', (req, res) => { // handler: GET /before unguarded
  res.send('a');
});

const server = new InversifyExpressServer(new Container(), null, { rootPath: '/api' }, app);
server
  .setErrorConfig((inner) => {
    inner.get('/behind', (req, res) => { // handler: GET /behind guarded app
      res.send('a');
    });
  })
  .setConfig((inner) => {
    inner.use(limiter);
  });
server.build().listen(3000);

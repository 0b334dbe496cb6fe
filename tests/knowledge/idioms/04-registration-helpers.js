// sample: local registration helpers with the verb as a constant
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const GET = 'get';
const POST = 'post';

const app = express();
const loginLimiter = rateLimit({ windowMs: 60_000, limit: 10 });

const route = (method, path, middleware, handler, render) =>
  app[method](path, ...middleware, async (req, res, next) => { // handler: _ _ guarded route
    try {
      render(res, await handler(req));
    } catch (error) {
      next(error);
    }
  });

const open = (method, path, handler) => app[method](path, async (req, res) => { // handler: _ _ unguarded
  res.json(await handler(req));
});

const asJson = (res, result) => res.json(result);

route(POST, '/login', [loginLimiter], async () => ({ token: 'abc' }), asJson);
route(GET, '/session', [express.json(), loginLimiter], async () => ({ user: 1 }), asJson);
open(GET, '/version', async () => ({ version: 3 }));
open(POST, '/feedback', async () => ({ saved: true }));

app.listen(3000);

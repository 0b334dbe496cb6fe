import 'reflect-metadata';
import { createExpressServer } from 'routing-controllers';
import { env } from './env';

const app = createExpressServer({
  routePrefix: env.app.prefix,
  controllers: env.app.dirs.controllers,
  middlewares: env.app.dirs.middlewares,
});

app.listen(3000);

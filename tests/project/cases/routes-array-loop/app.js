import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { publicRoutes, apiRoutes } from './routes/index.js';

const app = express();

publicRoutes.forEach(({ path, router }) => {
  app.use(path, router);
});

app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

for (const route of apiRoutes) {
  app.use(route.path, route.router);
}

app.listen(3000);

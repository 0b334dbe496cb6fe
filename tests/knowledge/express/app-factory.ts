// sample: apps built in functions, with the limiter inside, passed in, and forgotten
import express, { type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

export function createApi(): Express {
  const app = express();
  app.use(express.json());
  app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  app.get('/items', (_req, res) => { // handler: GET /items guarded app
    res.json([]);
  });
  return app;
}

export const createHealth = (): Express => {
  const app = express();
  app.get('/healthz', (_req, res) => { // handler: GET /healthz unguarded
    res.send('ok');
  });
  return app;
};

function createWith(limit: RequestHandler): Express {
  const app = express();
  app.use(limit);
  app.get('/quotes', (_req, res) => { // handler: GET /quotes guarded router
    res.json([]);
  });
  return app;
}

async function start(): Promise<void> {
  const app = express();
  const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
  app.post('/hooks', (_req, res) => { // handler: POST /hooks unguarded ; near-miss: attached-after
    res.sendStatus(202);
  });
  await Promise.resolve();
  app.use(limiter);
  app.post('/jobs', (_req, res) => { // handler: POST /jobs guarded app
    res.sendStatus(202);
  });
  app.use(createWith(limiter));
  app.listen(3000);
}

await start();

import express from 'express';

export function createApp({ limiter, routers }) {
  const app = express();
  app.get('/health', (req, res) => res.send('ok')); // handler: GET /health unguarded
  app.use('/lobby', routers.lobby);
  app.use(limiter);
  app.use('/vault', routers.vault);
  app.get('/late', (req, res) => res.send('late')); // handler: GET /late guarded
  return app;
}

import express from 'express';
import loaders from './loaders';

async function startServer(): Promise<void> {
  const app = express();
  await loaders({ expressApp: app });
  app.listen(4000);
}

startServer();

import express from 'express';
import { OpenRouter, QuietRouter } from './routers.js';
import { limiter } from './limiter.js';

/** Types of Flow, which Babel takes away. */
export function start(port: number, options: { name: string }): void {
  const app = express();
  app.use(new OpenRouter(options.name).expressRouter());
  app.use(limiter);
  app.use(new QuietRouter(options.name).expressRouter());
  app.listen(port);
}

start(3000, { name: 'api' });

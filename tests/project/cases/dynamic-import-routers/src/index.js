import express from 'express';

async function start() {
  const app = express();

  const { default: status } = await import('./status.js');
  app.use('/status', status);

  const { limiter } = await import('./limiter.js');
  app.use(limiter);

  const quotes = await import('./quotes.js');
  app.use('/quotes', quotes.router);

  app.listen(3000);
}

start();

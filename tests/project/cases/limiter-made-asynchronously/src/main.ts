import express from 'express';
import { createLimiter, createStamp } from './limiter.ts';
import { hats } from './hats.ts';
import { shoes } from './shoes.ts';

async function main(): Promise<void> {
  const app = express();
  app.use(await createStamp());
  app.use('/shoes', shoes);
  app.use('/hats', await createLimiter(), hats);
  app.listen(3000);
}

await main();

import express from 'express';
import { setup } from './setup.js';

/** Only code outside of the program calls this, with what it likes. */
export async function start(before) {
  const app = express();
  await setup(app, { before, routes });
  app.listen(3002);
}

function routes(target) {
  target.get('/given', (req, res) => res.send('given')); // handler: GET /given unknown
}

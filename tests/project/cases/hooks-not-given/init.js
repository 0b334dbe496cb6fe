import express from 'express';
import { setup } from './setup.js';

const app = express();
await setup(app, { routes });
app.get('/late', (req, res) => res.send('late')); // handler: GET /late guarded
app.listen(3000);

function routes(target) {
  target.get('/early', (req, res) => res.send('early')); // handler: GET /early unguarded
}

import express from 'express';
import hooks from 'some-hooks';
import { setup } from './setup.js';

const app = express();
await setup(app, { before: hooks.get('before'), routes });
app.listen(3001);

function routes(target) {
  target.get('/hooked', (req, res) => res.send('hooked')); // handler: GET /hooked unguarded
}

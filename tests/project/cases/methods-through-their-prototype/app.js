import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { bindAll } from './events.js';
import { mountOnto } from './mount.js';

const app = express();
bindAll(app);
mountOnto(app, [ // handler: GET /open unguarded
  { method: 'GET', path: '/open', handler: (req, res) => res.send('open') },
]);

const use = app.use.bind(app);
use(rateLimit({ windowMs: 60_000, max: 10 }));

mountOnto(app, [ // handler: POST /closed guarded
  { method: 'POST', path: '/closed', handler: (req, res) => res.send('closed') },
]);

app.get.apply(app, ['/applied', (req, res) => res.send('applied')]); // handler: GET /applied guarded

app.listen(3000);

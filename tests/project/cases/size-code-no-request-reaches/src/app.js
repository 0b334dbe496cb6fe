import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { sample } from './fake.js';
import { show } from './unused.controller.js';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/sample', (req, res) => { // handler: GET /sample guarded app
  res.send(sample());
});
app.get('/show', show); // handler: GET /show guarded app

app.listen(3000);

import express from 'express';
import { endless, skipped, strict, usual } from './limits.ts';

const app = express();

app.get('/usual', usual, (_req, res) => { // handler: GET /usual guarded route
  res.send('usual');
});
app.get('/strict', strict, (_req, res) => { // handler: GET /strict guarded route
  res.send('strict');
});
app.get('/endless', endless, (_req, res) => { // handler: GET /endless unguarded
  res.send('endless');
});
app.get('/skipped', skipped, (_req, res) => { // handler: GET /skipped unguarded
  res.send('skipped');
});

app.listen(3000);

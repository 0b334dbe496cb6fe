import express from 'express';
import { checkElsewhere, limitByTeam, TokenChecks } from './checks.js';

const app = express();

app.use('/notes', new TokenChecks().middleware);

app.get('/notes', (_req, res) => { // handler: GET /notes unguarded
  res.json([]);
});
app.get('/teams', limitByTeam, (_req, res) => { // handler: GET /teams guarded route (express-rate-limit)
  res.json([]);
});
// Others may put limiters there.
app.get('/others', checkElsewhere, (_req, res) => { // handler: GET /others unknown
  res.json([]);
});

app.listen(3000);

import express, { type Request, type Response } from 'express';
import { audit, limits, protect } from './limits.js';
import { hooks } from './hooks.js';

const app = express();
const { search } = limits;

app.post('/login', limits.login, (_req, res) => { // handler: POST /login guarded route
  res.sendStatus(204);
});
app.get('/search', search, (_req, res) => { // handler: GET /search guarded route
  res.json([]);
});
app.put('/password', ...protect, (_req: Request, res: Response) => { // handler: PUT /password guarded route
  res.sendStatus(204);
});
app.get('/password', audit, (_req, res) => { // handler: GET /password unguarded
  res.json({ changed: 0 });
});
app.use('/hooks', limits.webhooks, hooks);

app.listen(3000);

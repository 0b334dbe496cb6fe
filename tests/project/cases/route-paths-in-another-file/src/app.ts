import express from 'express';
import { useLimits } from './limits.ts';
import { API, PATHS } from './paths.ts';
import { roles } from './roles.ts';

const app = express();

useLimits(app);

app.get(PATHS.health, (_req, res) => { // handler: GET _ unguarded
  res.send('ok');
});
app.get(PATHS.users, (_req, res) => { // handler: GET _ guarded
  res.json([]);
});
app.use(`${API}/roles`, roles);

app.listen(3000);

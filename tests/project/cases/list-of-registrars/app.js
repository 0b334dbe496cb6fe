import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { modules } from './modules/index.js';
import { probes } from './probes.js';

const app = express();

probes.forEach((register) => register(app));
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
for (const register of modules) {
  register(app);
}

app.listen(3000);

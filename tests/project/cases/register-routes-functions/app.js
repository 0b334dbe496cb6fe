import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { registerHealth } from './health.js';
import { registerRoutes, registerBeta } from './routes.js';

const app = express();

registerHealth(app);
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
registerRoutes(app);

app.listen(3000);

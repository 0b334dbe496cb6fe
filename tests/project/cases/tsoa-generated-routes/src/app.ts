import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { RegisterRoutes } from './generated/routes';

export const app = express();

app.use(express.json());
app.use('/v1/teams', rateLimit({ windowMs: 60_000, limit: 10 }));
RegisterRoutes(app);
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

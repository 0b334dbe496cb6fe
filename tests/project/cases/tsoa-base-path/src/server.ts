import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { RegisterRoutes } from './generated/routes';

const app = express();

app.use('/v1/users', rateLimit({ windowMs: 60_000, limit: 10 }));
app.use('/teams', rateLimit({ windowMs: 60_000, limit: 10 }));
RegisterRoutes(app);
app.listen(3000);

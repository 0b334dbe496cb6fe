import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { RegisterRoutes } from '../../build/routes';

export const app = express();

app.use(express.json());
RegisterRoutes(app);
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.listen(3000);

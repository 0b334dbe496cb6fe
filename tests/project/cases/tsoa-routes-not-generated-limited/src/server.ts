import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { setUp } from './set-up';

const app = express();

app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
setUp(app);
app.listen(3000);

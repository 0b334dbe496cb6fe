import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { clocks } from './clocks.ts';

const app = express();

app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.use('/clocks', clocks);

export default app;

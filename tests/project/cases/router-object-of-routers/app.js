import express from 'express';
import { rateLimit } from 'express-rate-limit';
import api from './api.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.use('/boats', limiter, api.boats);
app.use('/ports', api.ports);
app.use('/crew', limiter, api.internal.crew);
app.use('/log', api.internal.log);

app.listen(3000);

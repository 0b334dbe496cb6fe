import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { members, visitors } from './routers.js';

const app = express();

app.use('/visitors', visitors);
app.use('/members', rateLimit({ windowMs: 60_000, limit: 10 }), members);

app.listen(3000);

import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { createBin, createBox } from './things.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.use('/public/bin', createBin());
app.use('/private/bin', limiter, createBin());
app.use('/red/box', limiter, createBox());
app.use('/blue/box', limiter, createBox());

app.listen(3000);

import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { LakeController } from './lake.controller.ts';
import { RiverController } from './river.controller.ts';
import seas from './sea.controller.ts';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const lakes = new LakeController(limiter);
const rivers = new RiverController();

app.use('/lakes', lakes.router);
app.use('/rivers', rivers.getRouter());
app.use('/seas', limiter, seas.router);

app.listen(3000);

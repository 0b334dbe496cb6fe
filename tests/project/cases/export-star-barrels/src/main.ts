import express from 'express';
import { adminRouter, feedRouter, throttle } from './lib';

const app = express();
app.use('/feed', feedRouter);
app.use('/admin', throttle, adminRouter);
app.listen(3000);

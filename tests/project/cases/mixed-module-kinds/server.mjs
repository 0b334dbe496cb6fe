import express from 'express';
import orders from './orders.cjs';
import returns from './returns.cjs';
import { limiter } from './limits.mjs';

const app = express();

app.use('/orders', limiter, orders);
app.use('/returns', returns.router);

app.listen(3000);

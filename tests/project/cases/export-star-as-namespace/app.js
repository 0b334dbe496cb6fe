import express from 'express';
import { limits, shop } from './index.js';

const app = express();

app.use('/offers', limits.calm, shop.offers);
app.use('/brands', limits.count, shop.brands);

app.listen(3000);

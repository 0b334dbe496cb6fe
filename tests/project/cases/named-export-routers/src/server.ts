import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { cartRouter, stockRouter } from './shop.routes.js';
import { router as reviews } from './reviews.routes.js';

const app = express();

app.use('/stock', stockRouter);
app.use(rateLimit({ windowMs: 60_000, limit: 60 }));
app.use('/cart', cartRouter);
app.use('/reviews', reviews);

app.listen(process.env['PORT'] ?? 3000);

import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { catalogue } from '../../shared/catalogue.js';
import { reviews } from './reviews.js';

const app = express();

app.use(rateLimit({ windowMs: 60_000, limit: 60 }));
app.use('/catalogue', catalogue);
app.use('/reviews', reviews);
app.get('/', (req, res) => res.send('shop')); // handler: GET / guarded app

app.listen(3000);

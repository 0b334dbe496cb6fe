import express from 'express';
import { limiter } from './limiter.js';
import books from './routes/books.js';
import pens from './routes/pens.js';
import legacy from './routes/legacy.js';

const app = express();

app.use('/v2/books', limiter, books);
app.use('/v2/pens', limiter, pens);
app.use('/v1', legacy);

app.listen(3000);

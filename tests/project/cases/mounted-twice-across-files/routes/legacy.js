import { Router } from 'express';
import { limiter } from '../limiter.js';
import books from './books.js';
import pens from './pens.js';

const legacy = Router();

legacy.use('/books', books);
legacy.use('/pens', limiter, pens);

export default legacy;

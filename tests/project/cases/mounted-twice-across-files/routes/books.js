import { Router } from 'express';
import { limiter } from '../limiter.js';

const books = Router();

books.get('/', (req, res) => res.json([])); // handler: GET / unguarded
books.post('/', limiter, (req, res) => res.sendStatus(201)); // handler: POST / guarded route

export default books;

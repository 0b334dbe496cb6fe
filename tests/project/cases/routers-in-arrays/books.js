import { Router } from 'express';

export const books = Router();

books.get('/books', (req, res) => res.json([])); // handler: GET /books unguarded

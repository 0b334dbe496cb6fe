import { Router } from 'express';

const cats = Router();

cats.get('/', (req, res) => res.json([])); // handler: GET / unguarded

export default cats;

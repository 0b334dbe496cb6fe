import { Router } from 'express';

const pens = Router();

pens.get('/', (req, res) => res.json([])); // handler: GET / guarded

export default pens;

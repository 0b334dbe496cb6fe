import { Router } from 'express';

const dogs = Router();

dogs.get('/', (req, res) => res.json([])); // handler: GET / guarded

export default dogs;

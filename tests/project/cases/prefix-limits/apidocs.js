import { Router } from 'express';

const docs = Router();

docs.get('/', (req, res) => res.send('docs')); // handler: GET / unguarded

export default docs;

import { Router } from 'express';

export const web = Router();

web.get('/', (req, res) => res.send('<h1>Cars</h1>')); // handler: GET / guarded

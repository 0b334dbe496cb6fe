import { Router } from 'express';

const extra = Router();

extra.get('/vans', (req, res) => res.json([])); // handler: GET /vans guarded

export default extra;

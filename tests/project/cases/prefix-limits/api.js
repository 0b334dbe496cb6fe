import { Router } from 'express';

const api = Router();

api.get('/items', (req, res) => res.json([])); // handler: GET /items guarded

export default api;

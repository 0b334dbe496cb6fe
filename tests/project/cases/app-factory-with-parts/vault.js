import { Router } from 'express';

export const vault = Router();

vault.get('/', (req, res) => res.json([])); // handler: GET / guarded

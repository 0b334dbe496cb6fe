import { Router } from 'express';

export const users = Router();

users.get('/', (req, res) => res.json([])); // handler: GET / guarded

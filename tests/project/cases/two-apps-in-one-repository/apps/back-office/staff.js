import { Router } from 'express';

export const staff = Router();

staff.get('/', (req, res) => res.json([])); // handler: GET / unguarded

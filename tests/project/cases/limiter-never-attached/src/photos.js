import { Router } from 'express';

export const photos = Router();

photos.get('/', (req, res) => res.json([])); // handler: GET / unguarded

import { Router } from 'express';

export const drafts = Router();

drafts.get('/', (req, res) => res.json([])); // handler: GET / guarded

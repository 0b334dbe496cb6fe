import { Router } from 'express';

export const crew = Router();
crew.get('/:id', (req, res) => res.json({ id: req.params.id })); // handler: GET /:id guarded

export const log = Router();
log.get('/:day', (req, res) => res.send(req.params.day)); // handler: GET /:day unguarded

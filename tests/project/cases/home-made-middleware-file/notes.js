import { Router } from 'express';
import { bouncer, rateLimiter, requireUser, warn } from './middleware.js';

export const notes = Router();

notes.get('/', bouncer, (req, res) => res.json([])); // handler: GET / guarded route
notes.get('/:id', rateLimiter, (req, res) => res.json({ id: req.params.id })); // handler: GET /:id unguarded
notes.post('/', requireUser, (req, res) => res.sendStatus(201)); // handler: POST / unguarded
notes.put('/:id', requireUser, bouncer, (req, res) => res.sendStatus(204)); // handler: PUT /:id guarded route
notes.delete('/:id', warn, (req, res) => res.sendStatus(204)); // handler: DELETE /:id unguarded

import { Router } from 'express';
import { asyncHandler, withLimit, withSession, withWorkspace } from '../lib/wrappers.js';
import { list, show } from '../controllers/tasks.js';

export const tasks = Router();

tasks.get('/', withLimit(list)); // handler: GET / guarded
tasks.get('/mine', asyncHandler(list)); // handler: GET /mine unguarded
tasks.get('/team', withSession(list)); // handler: GET /team unguarded
tasks.get('/:id', withWorkspace(show)); // handler: GET /:id guarded
tasks.post('/', asyncHandler(withLimit(async (req, res) => { // handler: POST / guarded
  res.sendStatus(201);
})));
tasks.delete('/:id', asyncHandler(async (req, res) => { // handler: DELETE /:id unguarded
  res.sendStatus(204);
}));

import express from 'express';
import polls, { results, undo, vote } from './polls.controller.js';

const router = express.Router();

router
  .route('/:id/votes')
  .get(results) // handler: GET /:id/votes unguarded
  .post(vote) // handler: POST /:id/votes guarded handler
  .delete(undo); // handler: DELETE /:id/votes guarded handler

router.post('/:id/close', polls.close); // handler: POST /:id/close unguarded

export { router as pollsRouter };

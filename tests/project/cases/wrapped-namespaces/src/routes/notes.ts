import { Router } from 'express';
import { wrapAll, wrapEntries, wrapIn } from '../http/wrap-all.js';
import * as functions from '../notes/notes.js';

const notes = wrapAll(functions);
const others = wrapEntries(functions);
const third = wrapIn(functions);

export const router = Router();

router.get('/', notes.list); // handler: GET / unguarded
router.post('/', notes.add); // handler: POST / guarded handler
router.delete('/:id', notes.remove); // handler: DELETE /:id unguarded
router.get('/all', others.list); // handler: GET /all unguarded
router.post('/all', others.add); // handler: POST /all guarded handler
router.get('/in', third.list); // handler: GET /in unguarded
router.post('/in', third.add); // handler: POST /in guarded handler

import { Router } from 'express';
import { list, create } from '@/notes/notes.controller';

export const notes = Router();

notes.get('/', list); // handler: GET / guarded
notes.post('/', create); // handler: POST / guarded

import { Router } from 'express';

export const lobby = Router();

lobby.get('/', (req, res) => res.send('hello')); // handler: GET / unguarded

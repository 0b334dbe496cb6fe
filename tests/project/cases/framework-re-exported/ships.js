import { Router, limit } from './lib/http.js';

export const ships = Router();

ships.get('/', (req, res) => res.json([])); // handler: GET / unguarded
ships.post('/', limit({ windowMs: 60_000, limit: 10 }), (req, res) => res.sendStatus(201)); // handler: POST / guarded route

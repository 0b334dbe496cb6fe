import { Router } from './lib/http.js';

export const docks = Router();

docks.get('/', (req, res) => res.json([])); // handler: GET / guarded

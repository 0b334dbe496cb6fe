import { jsonRouter, limitedRouter } from './lib/routers.js';

export const fish = limitedRouter();
fish.get('/', (req, res) => res.json([])); // handler: GET / guarded

export const ponds = jsonRouter();
ponds.get('/', (req, res) => res.json([])); // handler: GET / unguarded

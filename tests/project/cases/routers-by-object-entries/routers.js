const { Router } = require('express');

const maps = Router();
maps.get('/', (req, res) => res.json([])); // handler: GET / guarded

const pins = Router();
pins.get('/', (req, res) => res.json([])); // handler: GET / guarded

module.exports = { '/maps': maps, '/pins': pins };

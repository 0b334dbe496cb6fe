const { Router } = require('express');

const birds = Router();

birds.get('/', (req, res) => res.json([])); // handler: GET / guarded

module.exports = birds;

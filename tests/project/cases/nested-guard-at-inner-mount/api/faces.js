const { Router } = require('express');

const faces = Router();

faces.get('/', (req, res) => res.json([])); // handler: GET / unguarded

module.exports = faces;

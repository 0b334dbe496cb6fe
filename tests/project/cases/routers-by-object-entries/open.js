const { Router } = require('express');

const legend = Router();
legend.get('/', (req, res) => res.json([])); // handler: GET / unguarded

module.exports = { legend };

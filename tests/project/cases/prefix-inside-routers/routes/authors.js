const { Router } = require('express');

const authors = Router();

authors.get('/', (req, res) => res.json([])); // handler: GET / unguarded

module.exports = authors;

const { Router } = require('express');

const files = Router();

files.get('/', (req, res) => res.json([])); // handler: GET / unknown

module.exports = files;

const express = require('express');

const router = express.Router();
router.post('/', (req, res) => res.sendStatus(201)); // handler: POST / unguarded

module.exports = { router };

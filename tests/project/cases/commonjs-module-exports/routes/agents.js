const express = require('express');

const router = (module.exports = express.Router());

router.get('/', (req, res) => res.json([])); // handler: GET / unguarded
router.put('/:id', (req, res) => res.sendStatus(204)); // handler: PUT /:id unguarded

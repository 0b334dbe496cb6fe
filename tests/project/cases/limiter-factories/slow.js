const { Router } = require('express');

const slow = Router();

slow.get('/', (req, res) => res.send('slow')); // handler: GET / unguarded

module.exports = slow;

const { Router } = require('express');

const users = Router();

users.get('/', (req, res) => res.json([])); // handler: GET / unguarded

module.exports = users;

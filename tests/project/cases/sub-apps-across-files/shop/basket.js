const { Router } = require('express');

const basket = Router();

basket.post('/', (req, res) => res.sendStatus(201)); // handler: POST / unguarded

module.exports = basket;

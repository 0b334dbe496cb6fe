'use strict';

const { Router } = require('express');

const coins = Router();
coins.get('/', (req, res) => res.json([])); // handler: GET / guarded

const banks = Router();
banks.get('/', (req, res) => res.json([])); // handler: GET / unguarded

module.exports = { coins, banks };

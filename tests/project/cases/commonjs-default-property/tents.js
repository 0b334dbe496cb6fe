'use strict';

const { Router } = require('express');

const tents = Router();
tents.get('/', (req, res) => res.json([])); // handler: GET / guarded

module.exports.default = tents;

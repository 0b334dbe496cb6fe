'use strict';

const { Router } = require('express');

const camps = Router();
camps.get('/', (req, res) => res.json([])); // handler: GET / unguarded

const fires = Router();
fires.get('/', (req, res) => res.json([])); // handler: GET / guarded

exports = module.exports = camps;
exports.fires = fires;

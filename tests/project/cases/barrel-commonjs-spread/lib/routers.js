const express = require('express');

const games = express.Router();
games.get('/', (req, res) => res.json([])); // handler: GET / guarded

const scores = express.Router();
scores.post('/', (req, res) => res.sendStatus(201)); // handler: POST / unguarded

module.exports.games = games;
module.exports.scores = scores;

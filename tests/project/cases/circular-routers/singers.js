const express = require('express');
const songs = require('./songs');

const singers = express.Router();

singers.get('/', (req, res) => res.json({ free: songs.isFree(req.path) })); // handler: GET / unguarded

exports.singers = singers;

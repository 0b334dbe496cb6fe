const express = require('express');

const songs = express.Router();

exports.songs = songs;
exports.isFree = (path) => path === '/free';

const { singers } = require('./singers');

songs.get('/', (req, res) => res.json([])); // handler: GET / guarded
songs.use('/:song/singers', singers);

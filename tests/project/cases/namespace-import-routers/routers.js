import express from 'express';

const songs = express.Router();
songs.get('/', (req, res) => res.json([])); // handler: GET / guarded

const albums = express.Router();
albums.get('/', (req, res) => res.json([])); // handler: GET / unguarded

const lyrics = express.Router();
lyrics.get('/', (req, res) => res.send('la')); // handler: GET / unknown

export { songs, albums, lyrics };

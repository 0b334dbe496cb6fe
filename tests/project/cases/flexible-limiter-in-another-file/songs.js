const { Router } = require('express');
const { limiter } = require('./limiter');
const { counted, limited, unlimited } = require('./middleware');

const songs = Router();

songs.get('/', limited, (req, res) => res.json([])); // handler: GET / guarded route
songs.get('/all', unlimited, (req, res) => res.json([])); // handler: GET /all unguarded
songs.get('/new', counted, (req, res) => res.json([])); // handler: GET /new unguarded
songs.post('/', async (req, res) => { // handler: POST / guarded handler
  try {
    await limiter.consume(req.ip);
  } catch {
    return res.status(429).end();
  }
  res.sendStatus(201);
});
songs.put('/:id', async (req, res) => { // handler: PUT /:id unguarded
  try {
    await limiter.consume(req.ip);
  } catch (error) {
    console.warn('busy', req.ip);
  }
  res.sendStatus(204);
});

module.exports = songs;

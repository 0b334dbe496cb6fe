const { Router } = require('express');

const entries = Router();

// What it is asked for is the whole path.
entries.get('/entries', (req, res) => { // handler: GET /entries unguarded
  res.json([]);
});
entries.get('/entries/:id', (req, res) => { // handler: GET /entries/:id unguarded
  res.json({});
});

module.exports = entries;

const express = require('express');

const metrics = express();

metrics.get('/metrics', (req, res) => res.type('text').send('up 1')); // handler: GET /metrics unguarded

module.exports = metrics;

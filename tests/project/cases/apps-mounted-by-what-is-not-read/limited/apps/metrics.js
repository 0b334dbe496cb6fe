const express = require('express');

// A program that listens uses it.
exports.metrics = express();
exports.metrics.get('/metrics', (req, res) => res.send('up 1')); // handler: GET /metrics unguarded

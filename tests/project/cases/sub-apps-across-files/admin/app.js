const express = require('express');

const app = express();

app.get('/users', (req, res) => res.json([])); // handler: GET /users guarded

module.exports = app;

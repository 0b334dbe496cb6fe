const express = require('express');

const app = express();
app.get('/terms', (req, res) => res.render('terms')); // handler: GET /terms unknown

module.exports = app;

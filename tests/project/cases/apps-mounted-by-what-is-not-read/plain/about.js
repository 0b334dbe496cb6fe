const app = require('express')();

// There is no limiter below which it might stand.
app.get('/terms', (req, res) => res.render('terms')); // handler: GET /terms unguarded

module.exports = app;

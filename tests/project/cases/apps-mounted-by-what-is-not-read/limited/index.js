require('coffee-register');
const express = require('express');
const setUp = require('./setup.coffee');

const app = express();
setUp(app);
app.get('/ready', (req, res) => res.send('ready')); // handler: GET /ready unguarded or unknown
app.listen(3000);

const express = require('express');

const app = express();

let strategy = process.env.STRATEGY;
if (strategy === 'token') strategy = './token';

// What is named outside of the program is none of its code.
require(strategy)(app);

app.get('/users', (req, res) => { // handler: GET /users unguarded
  res.json([]);
});

app.listen(3000);

const express = require('express');
const { games, scores, apiLimiter } = require('./lib');

const app = express();

app.use('/games', apiLimiter, games);
app.use('/scores', scores);

app.listen(3000);

const express = require('express');
const { limiter } = require('./limits');
const { songs } = require('./songs');

const app = express();

app.use('/songs', limiter, songs);
app.use('/singers', require('./singers').singers);

app.listen(3000);

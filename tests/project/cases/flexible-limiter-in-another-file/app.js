const express = require('express');
const songs = require('./songs');

const app = express();

app.use('/songs', songs);
app.listen(3000);

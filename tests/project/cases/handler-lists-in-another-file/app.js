const express = require('express');

const app = express();

app.use(express.json());
app.use('/catalog', require('./routes/catalog'));

module.exports = app;

const express = require('express');
const basket = require('./basket');

const app = (module.exports = express());

app.get('/', (req, res) => res.send('<h1>Shop</h1>')); // handler: GET / unguarded
app.use('/basket', basket);

const express = require('express');
const { harden } = require('./harden');

const app = express();

harden(app);
app.use('/wallets', require('./wallets'));

module.exports = app;

const express = require('express');
const { authenticate, authorize } = require('./auth');
const vaults = require('./vaults');
const lobbies = require('./lobbies');

const app = express();

app.use('/lobbies', authorize('guest'), lobbies);
app.use('/vaults', authenticate, authorize('owner'), vaults);
app.get('/me', authenticate, (req, res) => res.json({})); // handler: GET /me guarded route

app.listen(3000);

const { Router } = require('express');

const auth = Router();

auth.post('/login', (req, res) => res.sendStatus(204)); // handler: POST /login guarded
auth.get('/me', (req, res) => res.json({ id: 1 })); // handler: GET /me guarded

module.exports = auth;

const { Router } = require('express');

const routes = Router();

routes.use('/auth', require('./auth'));
routes.use('/authors', require('./authors'));
routes.get('/auth-methods', (req, res) => res.json(['password'])); // handler: GET /auth-methods unguarded

exports.routes = routes;

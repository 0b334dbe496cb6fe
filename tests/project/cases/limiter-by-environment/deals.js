const { Router } = require('express');

exports.deals = Router();

exports.deals.get('/', (req, res) => res.json([])); // handler: GET / guarded

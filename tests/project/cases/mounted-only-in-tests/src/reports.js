const { Router } = require('express');

const reports = Router();

reports.get('/', (req, res) => res.json([])); // handler: GET / unknown

module.exports = reports;

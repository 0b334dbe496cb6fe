const { Router } = require('express');

const reports = Router();

reports.get('/reports/:id', (req, res) => { // handler: GET /reports/:id guarded
  res.json({});
});

module.exports = reports;

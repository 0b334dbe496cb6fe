const express = require('express');
const { secure } = require('./security');

/** An app of its own for each request is set up in order. */
module.exports.handler = (req, res) => {
  const inner = express();
  inner.get('/early', (request, response) => { // handler: GET /early unguarded
    response.send('early');
  });
  secure(inner, { realm: 'lambda' });
  inner.get('/late', (request, response) => { // handler: GET /late guarded
    response.send('late');
  });
  inner(req, res);
};

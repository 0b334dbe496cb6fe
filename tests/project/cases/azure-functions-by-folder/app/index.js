const createHandler = require('azure-function-express').createHandler;
const express = require('express');

const app = express();

app.get('/api/app', (req, res) => res.send('ok')); // handler: GET /api/app unguarded

const handle = createHandler(app);

module.exports = (context, req) => {
  handle(context, req);
  context.log('asked');
};

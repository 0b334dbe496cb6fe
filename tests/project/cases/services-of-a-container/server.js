const express = require('express');
const container = require('./container');

const app = express();

app.use(container.resolve('limitService').middleware());

app.get('/docks', (request, response) => { // handler: GET /docks unknown
  response.json([]);
});

app.listen(3000);

const express = require('express');
const { createContainer, asClass } = require('awilix');
const LogService = require('./log.service');

const container = createContainer().register({ logService: asClass(LogService) });
const app = express();

app.use(container.resolve('logService').middleware());

app.get('/open', (request, response) => { // handler: GET /open unguarded
  response.json([]);
});

app.listen(3001);

const express = require('express');
const createHandlers = require('./handlers');
const createParts = require('./parts');
const createWares = require('./wares');

module.exports = function (settings) {
  const router = express.Router();
  const wares = createWares(settings);
  const parts = createParts();
  const handlers = createHandlers(settings);

  router.use(wares.sendStatus);
  router.use(wares.parsers.urlencoded({ extended: true }));
  router.use(wares.parseJson);
  router.use(parts.bodies.parsers.text());

  router.get('/', handlers.home); // handler: GET / unguarded
  router.get('/people', handlers.listPeople); // handler: GET /people unguarded
  router.get('/people/:id', wares.count, handlers.findPerson); // handler: GET /people/:id guarded route

  return router;
};

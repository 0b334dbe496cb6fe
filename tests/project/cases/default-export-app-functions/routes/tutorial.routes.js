const tutorials = require('../controllers/tutorial.controller');

module.exports = (app) => {
  const router = require('express').Router();

  router.get('/', tutorials.findAll); // handler: GET / guarded
  router.post('/', tutorials.create); // handler: POST / guarded
  app.get('/about', tutorials.about); // handler: GET /about unguarded

  app.use('/api/tutorials', router);
};

// sample: routers that leave a CommonJS module by module.exports, exports.name and from a factory
const express = require('express');
const { rateLimit } = require('express-rate-limit');

const cats = express.Router();
cats.get('/', (req, res) => res.json([])); // handler: GET / unknown mounted-elsewhere

const dogs = express.Router();
dogs.use(rateLimit({ windowMs: 60_000, limit: 10 }));
dogs.get('/', (req, res) => res.json([])); // handler: GET / guarded router

function birds() {
  const router = express.Router();
  router.get('/', (req, res) => res.json([])); // handler: GET / unknown mounted-elsewhere
  router.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  router.get('/:id', (req, res) => res.json({ id: req.params.id })); // handler: GET /:id guarded router
  return router;
}

exports.dogs = dogs;
module.exports = { cats, dogs, birds };

const express = require('express');
const Limits = require('./limits');
const cache = require('./cache');

const router = express.Router();
const limits = new Limits({ most: 20 });
const keep = cache.middleware;

router.get('/pages', keep(60), (req, res) => { // handler: GET /pages unguarded
  res.send('pages');
});
router.get('/searches', limits.perMinute(30), keep(5), (req, res) => { // handler: GET /searches guarded route
  res.json([]);
});
router.post('/pages', limits.count(), (req, res) => { // handler: POST /pages guarded route
  res.sendStatus(201);
});

module.exports = router;

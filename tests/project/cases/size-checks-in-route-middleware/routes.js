const { Router } = require('express');
const rateLimit = require('express-rate-limit');
const { hasSize, smallSize, validSize } = require('./middleware/size');

const router = Router();
router.use(rateLimit({ windowMs: 60 * 1000, max: 10 }));

router.get('/small', smallSize, (req, res) => { // handler: GET /small guarded router
  res.send('x'.repeat(Number(req.query.size)));
});

router.get('/valid', validSize, (req, res) => { // handler: GET /valid guarded router
  res.send('x'.repeat(Number(req.query.size)));
});

router.get('/any', hasSize, (req, res) => { // handler: GET /any guarded router
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
});

module.exports = router;

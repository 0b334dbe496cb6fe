const { rateLimit } = require('express-rate-limit');
const router = require('./router-async').create();

router.getAsync('/users', async (req, res) => { // handler: GET /users unguarded
  res.json([]);
});

router.postAsync('/users', rateLimit({ windowMs: 60_000, max: 10 }), async (req, res) => { // handler: POST /users guarded
  res.json({});
});

module.exports = router;

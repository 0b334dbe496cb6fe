const { Router } = require('express');
const rateLimit = require('express-rate-limit');

const router = Router();

router.use(rateLimit({ windowMs: 60 * 1000, max: 10 }));
router.get('/limited', (req, res) => res.json([])); // handler: GET /limited guarded router

module.exports = router;

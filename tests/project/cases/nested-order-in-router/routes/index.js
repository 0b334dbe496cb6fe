const express = require('express');
const rateLimit = require('express-rate-limit');

const router = express.Router();

router.use('/open', require('./open'));
router.use('/closed', express.json(), rateLimit({ windowMs: 60 * 1000, max: 30 }));
router.use('/closed', require('./closed'));
router.use('/closing', require('./closing'));

module.exports = router;

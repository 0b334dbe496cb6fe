const router = require('express').Router();

// Mounted on a path that is not known: it may be the one of the limiter.
router.get('/all', (req, res) => res.json([])); // handler: GET /all unknown

module.exports = router;

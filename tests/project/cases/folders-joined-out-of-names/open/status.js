const router = require('express').Router();

router.get('/status', (req, res) => res.json([])); // handler: GET /status unguarded

module.exports = router;

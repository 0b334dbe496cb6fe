const router = require('express').Router();

router.get('/', (req, res) => res.json([])); // handler: GET / unguarded

module.exports = router;

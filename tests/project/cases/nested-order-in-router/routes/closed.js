const router = require('express').Router();

router.get('/', (req, res) => res.send('closed')); // handler: GET / guarded

module.exports = router;

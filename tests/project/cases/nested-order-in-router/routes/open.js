const router = require('express').Router();

router.get('/', (req, res) => res.send('open')); // handler: GET / unguarded

module.exports = router;

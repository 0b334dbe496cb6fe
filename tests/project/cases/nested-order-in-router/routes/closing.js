const router = require('express').Router();

router.get('/', (req, res) => res.send('closing')); // handler: GET / unguarded

module.exports = router;

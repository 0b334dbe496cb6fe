const { Router } = require('express');

const router = Router();
router.get('/', (req, res) => res.type('text').send('up 1')); // handler: GET / unguarded

module.exports = router;

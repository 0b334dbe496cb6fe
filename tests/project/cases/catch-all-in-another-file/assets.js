const router = require('express').Router();

router.get('/:name', (req, res) => res.send(req.params.name)); // handler: GET /:name unguarded

module.exports = router;

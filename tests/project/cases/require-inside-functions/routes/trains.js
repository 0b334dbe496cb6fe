const { Router } = require('express');

const router = Router();
router.get('/', (req, res) => res.json([])); // handler: GET / guarded
router.get('/:number', (req, res) => res.json({ number: req.params.number })); // handler: GET /:number guarded

module.exports = router;

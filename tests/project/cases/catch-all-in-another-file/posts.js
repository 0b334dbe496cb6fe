const router = require('express').Router();

router.get('/', (req, res) => res.json([])); // handler: GET / guarded
router.get('/:id', (req, res) => res.json({ id: req.params.id })); // handler: GET /:id guarded

module.exports = router;

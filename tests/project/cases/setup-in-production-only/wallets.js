const { Router } = require('express');

const router = Router();

router.get('/:id', (req, res) => res.json({ id: req.params.id })); // handler: GET /:id guarded

module.exports = router;

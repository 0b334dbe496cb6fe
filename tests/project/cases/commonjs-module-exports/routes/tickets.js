const router = require('express').Router();

router.get('/', (req, res) => res.json([])); // handler: GET / guarded
router
  .route('/:id')
  .get((req, res) => res.json({ id: req.params.id })) // handler: GET /:id guarded
  .delete((req, res) => res.sendStatus(204)); // handler: DELETE /:id guarded

module.exports = router;

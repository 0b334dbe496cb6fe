const router = require('express').Router();

router.post('/', (req, res) => res.json({})); // handler: POST / guarded mount

module.exports = router;

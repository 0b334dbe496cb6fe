const express = require('express');

const router = express.Router();
router.get('/', (req, res) => res.json([])); // handler: GET / guarded

module.exports = router;

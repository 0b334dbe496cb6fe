const { Router } = require('express');

const router = Router();

router.get('/cities', (req, res) => res.json([])); // handler: GET /cities unknown or guarded

module.exports = router;

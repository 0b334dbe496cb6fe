const { Router } = require('express');

const router = Router();

router.get('/cities', (req, res) => res.json([])); // handler: GET /cities guarded app

module.exports = router;

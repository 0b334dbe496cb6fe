const { Router } = require('express');

const router = Router();

router.get('/streets', (req, res) => res.json([])); // handler: GET /streets guarded app
router.post('/streets', (req, res) => res.sendStatus(201)); // handler: POST /streets guarded app

module.exports = router;

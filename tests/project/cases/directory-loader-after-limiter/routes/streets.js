const { Router } = require('express');

const router = Router();

router.get('/streets', (req, res) => res.json([])); // handler: GET /streets unknown or guarded
router.post('/streets', (req, res) => res.sendStatus(201)); // handler: POST /streets unknown or guarded

module.exports = router;

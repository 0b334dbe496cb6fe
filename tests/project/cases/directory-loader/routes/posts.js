const { Router } = require('express');
const rateLimit = require('express-rate-limit');

const router = Router();

router.get('/', (req, res) => res.json([])); // handler: GET / unguarded
router.use(rateLimit({ windowMs: 60 * 1000, max: 10 }));
router.post('/', (req, res) => res.sendStatus(201)); // handler: POST / guarded router

module.exports = router;

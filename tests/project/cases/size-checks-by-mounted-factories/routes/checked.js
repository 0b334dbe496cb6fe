const { Router } = require('express');

const router = Router();

router.get('/', (req, res) => res.send('*'.repeat(Number(req.query.size)))); // handler: GET / guarded
router.get('/other', (req, res) => res.send('*'.repeat(Number(req.query.length)))); // handler: GET /other guarded ; amplifies: request

module.exports = router;

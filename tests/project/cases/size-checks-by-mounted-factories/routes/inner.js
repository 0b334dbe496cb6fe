const { Router } = require('express');
const { atMost } = require('../checks/at-most');

const router = Router();

router.get('/before', (req, res) => res.send('*'.repeat(Number(req.query.size)))); // handler: GET /before guarded ; amplifies: request
router.use(atMost('size', 80));
router.get('/behind', (req, res) => res.send('*'.repeat(Number(req.query.size)))); // handler: GET /behind guarded

module.exports = router;

const { Router } = require('express');

const router = Router();

// Whether it comes behind the limiter beside it depends on the names of the files.
router.get('/open', (req, res) => res.json([])); // handler: GET /open unknown

module.exports = router;

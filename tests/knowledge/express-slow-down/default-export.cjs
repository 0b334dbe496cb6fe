// sample: the CommonJS and default forms
const express = require('express');
const slowDown = require('express-slow-down');
const { slowDown: named } = require('express-slow-down');

const router = express.Router();
router.use(slowDown({ windowMs: 60000, delayAfter: 5, delayMs: () => 10 }));
router.get('/', (req, res) => res.json([])); // handler: GET / unguarded ; near-miss: delays-only

const app = express();
app.use('/feed', router);
app.get('/top', named({ delayAfter: 5, delayMs: () => 10 }), (req, res) => res.json([])); // handler: GET /top unguarded ; near-miss: delays-only

app.listen(3000);

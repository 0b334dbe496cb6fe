const express = require('express');
const lorem = require('../controllers/lorem');
const { pixel, pixels } = require('../controllers/images');

const router = express.Router();

router.get('/words', lorem.words); // handler: GET /words guarded
router.get('/words/few', lorem.few); // handler: GET /words/few guarded
router.get('/lines', lorem.lines); // handler: GET /lines guarded
router.get('/big', lorem.big); // handler: GET /big guarded
router.post('/pixels', express.json(), pixels); // handler: POST /pixels guarded
router.get('/pixel', pixel); // handler: GET /pixel guarded

module.exports = router;

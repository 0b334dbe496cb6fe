const express = require('express');
const genre = require('../controllers/genre');
const limited = require('../lib/limited');

const router = express.Router();

router.get('/genres', genre.list); // handler: GET /genres unguarded
router.post('/genres', genre.create); // handler: POST /genres unguarded
router.delete('/genres/:id', genre.remove); // handler: DELETE /genres/:id guarded
router.get('/genres/:id', ...limited((req, res) => res.json({ id: req.params.id }))); // handler: GET /genres/:id guarded

module.exports = router;

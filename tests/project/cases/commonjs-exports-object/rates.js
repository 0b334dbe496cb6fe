'use strict';

const { Router } = require('express');

const router = Router();
router.get('/:pair', (req, res) => res.json({ pair: req.params.pair })); // handler: GET /:pair guarded

exports.router = router;

exports.history = Router();
exports.history.get('/:pair', (req, res) => res.json([])); // handler: GET /:pair unguarded

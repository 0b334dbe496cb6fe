const { Router } = require('express');

const exif = Router({ mergeParams: true });

exif.get('/', (req, res) => res.json({ id: req.params.id })); // handler: GET / guarded

module.exports = exif;

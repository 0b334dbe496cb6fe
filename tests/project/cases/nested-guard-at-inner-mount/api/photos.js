const { Router } = require('express');
const exif = require('./exif');

const photos = Router();

photos.get('/', (req, res) => res.json([])); // handler: GET / guarded
photos.use('/:id/exif', exif);

module.exports = photos;

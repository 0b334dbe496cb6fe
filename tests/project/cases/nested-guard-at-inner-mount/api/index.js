const { Router } = require('express');
const limiter = require('./limiter');
const photos = require('./photos');
const faces = require('./faces');

const api = Router();

api.get('/version', (req, res) => res.send('4')); // handler: GET /version unguarded
api.use('/photos', limiter, photos);
api.use('/faces', faces);

module.exports = api;

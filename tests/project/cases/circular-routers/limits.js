const rateLimit = require('express-rate-limit');
const songs = require('./songs');

const limiter = rateLimit({ windowMs: 60 * 1000, max: 10, skip: (req) => songs.isFree(req.path) });

exports.limiter = limiter;

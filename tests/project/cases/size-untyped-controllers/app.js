const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();

app.use('/v1', rateLimit({ windowMs: 60 * 1000, max: 30 }), require('./routes'));

app.listen(3000);

const express = require('express');
const rateLimit = require('express-rate-limit');
const { routes } = require('./routes');

const app = express();

app.use('/v1/auth', rateLimit({ windowMs: 60 * 1000, max: 5 }));
app.use('/v1', routes);

app.listen(3000);

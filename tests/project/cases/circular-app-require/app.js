const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();
module.exports = app;

require('./routes/status');
app.use(rateLimit({ windowMs: 60 * 1000, max: 30 }));
require('./routes/parcels');

app.listen(3000);

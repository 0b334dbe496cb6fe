const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();

app.use(rateLimit({ windowMs: 60 * 1000, max: 30 }));
app.use('/orders', require('./routes/orders'));

app.listen(3000);

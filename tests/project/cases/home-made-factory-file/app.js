const express = require('express');
const throttle = require('./throttle');
const delay = require('./delay');

const app = express();

app.use('/waves', throttle({ max: 10, windowMs: 60000 }), require('./waves'));
app.use('/tides', delay({ max: 10, windowMs: 60000 }), require('./tides'));

app.listen(3000);

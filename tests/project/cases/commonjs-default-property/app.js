const express = require('express');
const limiter = require('./limiter').default;
const { default: tents } = require('./tents');
const camps = require('./camps');

const app = express();

app.use('/tents', limiter, tents);
app.use('/camps', camps);
app.use('/fires', limiter, camps.fires);

app.listen(3000);

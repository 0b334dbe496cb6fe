const express = require('express');
const limitAll = require('./limit-all');

const app = express();

app.use('/assets', require('./assets'));
limitAll(app);
app.use('/posts', require('./posts'));

app.listen(3000);

const express = require('express');
const mountApi = require('./mount');

const app = express();

mountApi(app);

app.listen(3000);

const express = require('express');

const app = express();

app.use('/blocks', require('./routes'));
app.listen(3000);

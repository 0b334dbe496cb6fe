import express = require('express');
import limits = require('./limits');
import rooms = require('./rooms');
import guests = require('./guests');

const app = express();

app.use('/rooms', limits.general, rooms);
app.use('/guests', guests);

app.listen(3000);

const express = require('express');
const limiter = require('./middleware/limiter');
const throttle = require('./middleware/throttle');
const headers = require('./middleware/headers');

const app = express();
const page = (req, res) => res.send('<h1>Page</h1>');

app.get('/limited', limiter, page); // handler: GET /limited unguarded
app.get('/throttled', throttle, page); // handler: GET /throttled unguarded
app.get('/plain', headers, page); // handler: GET /plain guarded route

app.listen(3000);

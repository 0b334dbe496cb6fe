// sample: the same class from another package
const express = require('express');
const ExpressBrute = require('express-brute-flexible');

const app = express();
const brute = new ExpressBrute(new ExpressBrute.MemoryStore(), { freeRetries: 10 });

app.post('/login', brute.prevent, (req, res) => res.send('in')); // handler: POST /login guarded route
app.post('/other', (req, res) => res.send('in')); // handler: POST /other unguarded
app.listen(3000);

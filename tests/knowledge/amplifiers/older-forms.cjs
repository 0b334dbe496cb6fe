// sample: the Buffer constructor and packages in their first major version
const loremIpsum = require('lorem-ipsum');
const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();
app.use(rateLimit({ windowMs: 60000, max: 10 }));

app.get('/buffer', (req, res) => { // handler: GET /buffer guarded app
  res.send(new Buffer(Number(req.query.n))); // amplifies: request
});

app.get('/called', (req, res) => { // handler: GET /called guarded app
  res.send(Buffer(Number(req.query.n))); // amplifies: request
});

app.get('/of-text', (req, res) => { // handler: GET /of-text guarded app
  res.send(new Buffer(req.query.text));
});

app.get('/lorem', (req, res) => { // handler: GET /lorem guarded app
  res.send(loremIpsum({ count: Number(req.query.n), units: 'words' })); // amplifies: request
});

app.get('/small', (req, res) => { // handler: GET /small guarded app
  res.send(loremIpsum({ count: 5 }) + new Buffer(16).toString('hex'));
});

app.listen(3000);

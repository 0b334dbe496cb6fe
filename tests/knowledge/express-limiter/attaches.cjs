// sample: express-limiter attaches itself to the app by path and method
const express = require('express');
const client = require('redis').createClient();

const app = express();
const limiter = require('express-limiter')(app, client);

app.get('/early', function (req, res) { // handler: GET /early unguarded
  res.send('early');
});

limiter({
  path: '/api/action',
  method: 'get',
  lookup: ['connection.remoteAddress'],
  total: 10,
  expire: 1000 * 60,
});

app.get('/api/action', function (req, res) { // handler: GET /api/action guarded
  res.json({ done: true });
});

app.post('/api/action', function (req, res) { // handler: POST /api/action unguarded ; near-miss: other-path
  res.json({ done: true });
});

app.get('/api/other', function (req, res) { // handler: GET /api/other unguarded ; near-miss: other-path
  res.json({ done: true });
});

limiter({ path: '/files', method: 'all', lookup: 'headers.x-forwarded-for', total: 10, expire: 60000 });

app.put('/files', function (req, res) { // handler: PUT /files guarded
  res.sendStatus(204);
});

limiter({ path: '*', method: 'all', lookup: 'connection.remoteAddress', total: 10, expire: 60000 });

app.get('/late', function (req, res) { // handler: GET /late guarded
  res.send('late');
});

app.listen(3000);

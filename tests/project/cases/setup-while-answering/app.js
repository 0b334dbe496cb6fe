const express = require('express');
const { secure } = require('./security');

const app = express();

app.get('/status', (req, res) => { // handler: GET /status unguarded
  res.json({ ok: true });
});

app.post('/enable', (req, res) => { // handler: POST /enable unguarded
  // By the time of a request all routes stand in front of what this adds.
  secure(app, { realm: 'admin' });
  res.json({ enabled: true });
});

app.get('/restart', (req, res) => { // handler: GET /restart unguarded
  res.json({ restarting: true });
});

app.listen(3000);

// sample: text of the request, repeated as often as a bounded number says
const express = require('express');

const app = express();

app.get('/pages', (req, res) => { // handler: GET /pages unguarded
  const pages = Math.min(Number(req.query.pages) || 1, 10);
  const rows = [];
  for (let page = 1; page <= pages; page++) rows.push({ network: req.query.network, page });
  res.json(rows);
});

app.get('/echo', (req, res) => { // handler: GET /echo unguarded
  const times = Math.min(Number(req.query.times) || 1, 50);
  res.send(req.query.word.repeat(times));
});

app.get('/louder', (req, res) => { // handler: GET /louder unguarded
  const times = Math.min(Number(req.query.times) || 1, 500);
  res.send(req.query.word.repeat(times)); // amplifies: request 8192000
});

// What is not carried counts by its own size.
app.get('/pad', (req, res) => { // handler: GET /pad unguarded
  const times = Math.min(Number(req.query.times) || 1, 50);
  res.send(('.'.repeat(20_000) + req.query.mark).repeat(times)); // amplifies: request _
});

app.listen(3000);

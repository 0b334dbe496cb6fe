const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { createClient } = require('redis');

const app = express();

async function limit() {
  await createClient().connect();
  app.use(rateLimit({ windowMs: 60_000, limit: 3 }));
}

async function start() {
  await limit();
  app.get('/started', (request, response) => { // handler: GET /started guarded
    response.json([]);
  });
  app.listen(3000);
}

start();

app.get('/at-once', (request, response) => { // handler: GET /at-once unguarded ; near-miss: attached-after
  response.json([]);
});

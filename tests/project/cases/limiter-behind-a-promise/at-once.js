const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { createClient } = require('redis');

const app = express();

async function start() {
  app.use(rateLimit({ windowMs: 60_000, limit: 3 }));
  await createClient().connect();
  app.listen(3000);
}

start();

app.get('/behind', (request, response) => { // handler: GET /behind guarded
  response.json([]);
});

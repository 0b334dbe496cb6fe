const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { createClient } = require('redis');

const app = express();
const client = createClient();

client.connect().then(() => {
  app.use(rateLimit({ windowMs: 60_000, limit: 3 }));
});

app.get('/at-once', (request, response) => { // handler: GET /at-once unguarded ; near-miss: attached-after
  response.json([]);
});

app.listen(3000);

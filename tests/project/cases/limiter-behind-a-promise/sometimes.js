const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { createClient } = require('redis');

const app = express();

async function limit() {
  if (process.env.REDIS_URL) await createClient({ url: process.env.REDIS_URL }).connect();
  app.use(rateLimit({ windowMs: 60_000, limit: 3 }));
}

limit();

app.get('/', (request, response) => { // handler: GET / guarded
  response.json([]);
});

app.listen(3000);

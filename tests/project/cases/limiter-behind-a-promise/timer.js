const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { createClient } = require('redis');

const app = express();

createClient().connect().then(() => {
  app.use(rateLimit({ windowMs: 60_000, limit: 3 }));
});

// Nobody knows what is first.
setTimeout(() => {
  app.get('/', (request, response) => { // handler: GET / guarded
    response.json([]);
  });
}, 1000);

app.listen(3000);

const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { createClient } = require('redis');

const app = express();

createClient()
  .connect()
  .then(() => {
    app.use(rateLimit({ windowMs: 60_000, limit: 3 }));
    app.get('/behind', (request, response) => { // handler: GET /behind guarded
      response.json([]);
    });
  })
  .catch(console.error);

app.get('/in-front', (request, response) => { // handler: GET /in-front unguarded ; near-miss: attached-after
  response.json([]);
});

app.listen(3000);

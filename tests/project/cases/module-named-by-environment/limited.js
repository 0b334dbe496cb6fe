const express = require('express');

const app = express();

require(process.env.STRATEGY || './limits')(app);

app.get('/orders', (req, res) => { // handler: GET /orders guarded
  res.json([]);
});

app.listen(3001);

const express = require('express');

const app = express();

require(process.env.PLUGIN)(app);

app.get('/news', (req, res) => { // handler: GET /news unknown
  res.json([]);
});

app.listen(3002);

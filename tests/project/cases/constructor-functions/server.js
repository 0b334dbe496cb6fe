const express = require('express');
const cache = require('./lib/cache');
const routes = require('./lib/routes');

const app = express();

app.use(cache.middleware(10));
app.use(routes);

app.get('/health', (req, res) => { // handler: GET /health unguarded
  res.send('ok');
});

app.listen(3000);

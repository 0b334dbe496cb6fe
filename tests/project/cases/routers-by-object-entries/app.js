const express = require('express');
const limiter = require('./limiter');
const routers = require('./routers');
const open = require('./open');

const app = express();

for (const [path, router] of Object.entries(open)) {
  app.use(`/${path}`, router);
}

Object.entries(routers).forEach(([path, router]) => {
  app.use(path, limiter, router);
});

app.listen(3000);

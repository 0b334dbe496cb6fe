const { readdirSync } = require('fs');
const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();

app.use(rateLimit({ windowMs: 60 * 1000, max: 100 }));

readdirSync(__dirname + '/routes')
  .filter((name) => name.endsWith('.js'))
  .forEach((name) => app.use(require('./routes/' + name)));

app.listen(3000);

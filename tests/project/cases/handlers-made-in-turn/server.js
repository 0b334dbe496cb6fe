const express = require('express');
const { readFileSync } = require('node:fs');
const createRoutes = require('./lib/routes');

const app = express();

app.use(createRoutes(JSON.parse(readFileSync('settings.json', 'utf8'))));

app.listen(3000);

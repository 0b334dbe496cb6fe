const fs = require('fs');
const path = require('path');
const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();

for (const file of fs.readdirSync(path.join(__dirname, 'open'))) {
  app.use('/open', require(path.join(__dirname, 'open', file)));
}

app.use(rateLimit({ windowMs: 60_000, max: 100 }));

const folder = path.join(__dirname, 'api');
for (const file of fs.readdirSync(folder)) {
  app.use('/api', require(path.join(folder, file)));
}

app.listen(3000);

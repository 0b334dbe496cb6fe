const fs = require('fs');
const path = require('path');
const express = require('express');

const app = express();

for (const file of fs.readdirSync(path.join(__dirname, 'routes'))) {
  app.use('/api', require(path.join(__dirname, 'routes', file)));
}

app.listen(3000);

const fs = require('fs');
const path = require('path');
const express = require('express');

const app = express();
const folder = path.join(__dirname, 'routes');

app.get('/ping', (req, res) => res.send('pong')); // handler: GET /ping unguarded

fs.readdirSync(folder).forEach((file) => {
  app.use('/' + path.basename(file, '.js'), require(path.join(folder, file)));
});

app.listen(3000);

'use strict';

const express = require('express');

const app = express();
const router = express.Router();

function placeholder(request, response) {
  response.type('text/plain').send('lorem ipsum '.repeat(request.query.size));
}

router.get('/text', placeholder);

router.get('/rows', (request, response) => {
  const size = Number(request.query.size);
  const rows = Array.from({ length: size }, (_, index) => ({ id: index, name: 'sample row' }));
  response.json(rows);
});

router.get('/lines', (request, response) => {
  const { size = 10 } = request.query;
  response.type('text/plain');
  for (let line = 0; line < size; line++) {
    response.write('The quick brown fox jumps over the lazy dog.\n');
  }
  response.end();
});

app.use('/samples', router);

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});

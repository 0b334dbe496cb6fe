// sample: bodies that listeners put together
const http = require('node:http');

http
  .createServer((req, res) => { // handler: callback unguarded
    let body = '';
    req.setEncoding('utf8');
    req.on('data', (chunk) => {
      body += chunk;
      if (body.length > 1_000_000) req.destroy();
    });
    req.on('end', () => {
      const { title, copies } = JSON.parse(body);
      res.end(`${title}\n`.repeat(copies)); // amplifies: request
    });
  })
  .listen(3001);

http
  .createServer((req, res) => { // handler: callback unguarded
    let form = '';
    req
      .on('data', (chunk) => {
        form += chunk.toString();
      })
      .on('end', () => {
        const lines = Math.min(Number(new URLSearchParams(form).get('lines')) || 1, 100);
        res.end('line\n'.repeat(lines));
      });
  })
  .listen(3002);

// What every request adds to may be anything.
let visits = 0;
http
  .createServer((req, res) => { // handler: callback unguarded
    visits += Number(req.headers['x-visits']);
    req.on('end', () => {
      res.end('*'.repeat(visits));
    });
  })
  .listen(3003);

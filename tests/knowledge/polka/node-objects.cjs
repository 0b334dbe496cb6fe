// sample: polka hands Node's request and response through
const polka = require('polka');

polka()
  .post('/stars', (req, res) => { // handler: POST /stars unguarded
    req.setEncoding('utf8');
    req.once('data', (chunk) => {
      res.appendHeader('x-kind', 'stars');
      res.end('*'.repeat(Number(chunk))); // amplifies: request
    });
  })
  .get('/capped', (req, res) => { // handler: GET /capped unguarded
    res.removeHeader('etag');
    res.end('*'.repeat(Math.min(Number(req.rawHeaders[1]) || 0, 100)));
  })
  .get('/raw', (req, res) => { // handler: GET /raw unguarded
    res.flushHeaders();
    res.end('*'.repeat(Number(req.rawHeaders[1]))); // amplifies: request
  })
  .listen(3000);

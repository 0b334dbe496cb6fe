// sample: restify hands Node's request and response through
const restify = require('restify');

const server = restify.createServer();

server.post('/stars', (req, res, next) => { // handler: POST /stars unguarded
  req.setEncoding('utf8').once('data', (chunk) => {
    res.removeHeader('server');
    res.end('*'.repeat(Number(chunk))); // amplifies: request
    next();
  });
});

server.get('/raw', (req, res, next) => { // handler: GET /raw unguarded
  res.appendHeader('x-padding', 'x'.repeat(Number(req.rawHeaders[1]))).flushHeaders(); // amplifies: request
  res.end();
  next();
});

server.listen(3000);

const http = require('http');
const { admit, tooMany } = require('./lib/limits');

http.createServer(async (req, res) => { // handler: callback guarded handler
  if (!(await admit(req, res))) return;
  res.end('admitted');
}).listen(3000);

http.createServer((req, res) => { // handler: callback guarded handler
  if (tooMany(req.socket.remoteAddress)) {
    res.statusCode = 429;
    return res.end('Slow down');
  }
  res.end('counted');
}).listen(3001);

http.createServer(async (req, res) => { // handler: callback unguarded
  if (tooMany(req.socket.remoteAddress)) console.warn('busy');
  res.end('anyone');
}).listen(3002);

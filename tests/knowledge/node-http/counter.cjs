// sample: home-made counters in server callbacks, consulted and ignored
const http = require('http');

const hits = new Map();

function tooMany(ip) {
  const now = Date.now();
  const entry = hits.get(ip);
  if (!entry || now - entry.start > 60000) {
    hits.set(ip, { start: now, count: 1 });
    return false;
  }
  entry.count += 1;
  return entry.count > 10;
}

http.createServer((req, res) => { // handler: callback guarded handler
  if (tooMany(req.socket.remoteAddress)) {
    res.writeHead(429, { 'Content-Type': 'text/plain' });
    res.end('Slow down');
    return;
  }
  res.end('hello');
}).listen(3000);

http.createServer((req, res) => { // handler: callback unguarded
  if (tooMany(req.socket.remoteAddress)) {
    console.warn('busy client', req.socket.remoteAddress);
  }
  res.end('hello');
}).listen(3001);

function serve(req, res) {
  if (req.method !== 'GET') {
    res.statusCode = 405;
    return res.end();
  }
  res.end('static');
}

module.exports = http.createServer(serve); // handler: callback unguarded

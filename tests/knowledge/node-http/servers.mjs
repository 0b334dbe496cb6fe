// sample: every way to give a server its callback
import http, { createServer, Server } from 'node:http';
import * as https from 'node:https';
import http2 from 'node:http2';
import { readFileSync } from 'node:fs';

const tls = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };

http.createServer((req, res) => { // handler: callback unguarded
  res.end('plain');
}).listen(3000);

const keepAlive = createServer({ keepAlive: true }, (req, res) => { // handler: callback unguarded
  res.writeHead(200, { 'content-type': 'text/plain' });
  res.end('with options');
});
keepAlive.listen(3001);

function listener(request, response) {
  response.setHeader('content-type', 'text/plain');
  response.end('named');
}
https.createServer(tls, listener).listen(3443); // handler: callback unguarded

const bare = http.createServer();
bare.on('connection', (socket) => socket.setNoDelay(true));
bare.on('request', (req, res) => { // handler: callback unguarded
  res.end('listener');
});
bare.listen(3002);

const constructed = new Server((req, res) => { // handler: callback unguarded
  res.end('constructed');
});
constructed.listen(3003);

const h2 = http2.createSecureServer(tls, (req, res) => { // handler: callback unguarded
  res.end('compat');
});
h2.listen(3444);

const streams = http2.createServer();
streams.on('error', (error) => console.error(error));
streams.on('stream', (stream, headers) => { // handler: callback unguarded
  stream.respond({ ':status': 200 });
  stream.end(`path ${headers[':path']}`);
});
streams.listen(3004);

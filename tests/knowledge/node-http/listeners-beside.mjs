// sample: listeners beside others that only watch requests are no handlers
import http from 'node:http';
import serve from 'serve-handler';

const open = new Set();
const waiting = [];
let asked = 0;

const server = http.createServer((request, response) => { // handler: callback unguarded
  response.end(`${asked} so far`);
});

// What watches requests leaves the answer to others.
server.prependListener('request', () => {
  asked += 1;
});
server.on('request', (request, response) => {
  open.add(request.socket);
  response.on('finish', () => open.delete(request.socket));
});
server.on('request', (request) => {
  request.resume();
  console.log(request.method, request.url);
});
server.on('request', (request, response) => {
  response.setHeader('Server-Timing', `open;desc="${open.size}"`);
});

// One that answers for some of them is no mere watcher.
server.on('request', (request, response) => { // handler: callback unguarded
  if (request.url === '/health') response.end('ok');
});
server.prependOnceListener('request', (request, response) => { // handler: callback unguarded
  setTimeout(() => response.end('warm'), 100);
});
server.addListener('request', (request, response) => { // handler: callback unguarded
  response.end('x'.repeat(Number(new URL(request.url, 'http://localhost').searchParams.get('n')))); // amplifies: request
});
server.on('request', (request, response) => { // handler: callback unguarded
  serve(request, response);
});
server.on('request', (request, response) => {
  waiting.push(response);
});

server.listen(3000);

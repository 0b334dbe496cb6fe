// sample: one callback that answers for several paths and methods, and limits some of them
import { createServer } from 'node:http';
import { parse } from 'node:url';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function mayPass(req, res) {
  try {
    await limiter.consume(req.socket.remoteAddress);
    return true;
  } catch {
    res.writeHead(429).end('Too Many Requests');
    return false;
  }
}

async function logIn(req, res) {
  if (!(await mayPass(req, res))) return;
  res.end('welcome');
}

function list(req, res) {
  res.end('all of them');
}

createServer(async (req, res) => { // handler: callback unguarded ; near-miss: other-path
  if (req.url === '/login') {
    if (!(await mayPass(req, res))) return;
    res.end('welcome');
    return;
  }
  res.end('hello');
}).listen(3001);

createServer(async (req, res) => { // handler: callback guarded handler
  if (req.url === '/login') {
    if (!(await mayPass(req, res))) return;
    res.end('welcome');
    return;
  }
  res.writeHead(404).end();
}).listen(3002);

createServer((req, res) => { // handler: callback unguarded ; near-miss: other-path
  const { pathname } = new URL(req.url, 'http://localhost');
  switch (pathname) {
    case '/login':
      return logIn(req, res);
    case '/list':
      return list(req, res);
    default:
      res.writeHead(404).end();
  }
}).listen(3003);

createServer((req, res) => { // handler: callback guarded handler
  const { pathname } = new URL(`http://${req.headers.host}${req.url}`);
  switch (pathname) {
    case '/login':
      return logIn(req, res);
    default:
      res.writeHead(404).end();
  }
}).listen(3004);

createServer(async (req, res) => { // handler: callback unguarded ; near-miss: other-path
  const [path] = req.url.split('?');
  if (path.startsWith('/api/') && !(await mayPass(req, res))) return;
  res.end('hello');
}).listen(3005);

createServer(async (req, res) => { // handler: callback unguarded ; near-miss: other-path
  const { pathname } = parse(req.url, true);
  if (/^\/api\//.test(pathname)) {
    if (!(await mayPass(req, res))) return;
  }
  res.end('hello');
}).listen(3006);

// Liveness probes are requests like any others; `ignorePaths` can leave them out.
createServer(async (req, res) => { // handler: callback unguarded ; near-miss: other-path
  if (req.url === '/healthz') {
    res.end('ok');
    return;
  }
  if (!(await mayPass(req, res))) return;
  res.end('hello');
}).listen(3007);

createServer(async (req, res) => { // handler: callback unguarded ; near-miss: other-path
  if (req.method === 'POST' && !(await mayPass(req, res))) return;
  res.end('hello');
}).listen(3008);

createServer(async (req, res) => { // handler: callback guarded handler
  if (req.method === 'OPTIONS') {
    res.writeHead(204).end();
    return;
  }
  if (!(await mayPass(req, res))) return;
  res.end('hello');
}).listen(3009);

const some = { '/login': logIn, '/list': list };
createServer((req, res) => { // handler: callback unguarded ; near-miss: other-path
  const answer = some[req.url];
  if (!answer) {
    res.writeHead(404).end();
    return;
  }
  return answer(req, res);
}).listen(3010);

const all = { '/login': logIn };
createServer((req, res) => { // handler: callback guarded handler
  const answer = all[req.url];
  if (!answer) {
    res.writeHead(404).end();
    return;
  }
  return answer(req, res);
}).listen(3011);

// Whoever has a key is not limited, whatever is asked for.
createServer(async (req, res) => { // handler: callback guarded handler
  if (req.headers['x-key'] !== process.env.KEY && !(await mayPass(req, res))) return;
  if (req.url === '/list') list(req, res);
  else res.end('hello');
}).listen(3012);

// sample: servers that wait for one answer of a browser and close themselves, and others that may be closed
import http, { createServer } from 'node:http';

/** A command line tool waits for the browser on this very machine. */
export function waitForCode(port) {
  return new Promise((resolve, reject) => {
    const server = http.createServer((req, res) => {
      const url = new URL(req.url, 'http://localhost');
      if (url.pathname !== '/callback') {
        res.writeHead(404);
        res.end('Not found');
        return;
      }
      const code = url.searchParams.get('code');
      if (!code) {
        res.writeHead(400).end('<h2>Error</h2>');
        reject(new Error('No code'));
        server.close();
        return;
      }
      res.writeHead(200, { 'Content-Type': 'text/html' });
      res.end('<h2>You can close this window.</h2>');
      server.close();
      resolve(code);
    });
    server.on('error', reject);
    server.listen(port, '127.0.0.1');
  });
}

let finished = false;

const waiting = createServer((request, response) => {
  response.end('Done. Return to the terminal.');
  finish();
});

const finish = () => {
  if (finished) return;
  finished = true;
  if (waiting.listening) waiting.close();
};

const asked = createServer((request, response) => {
  const state = new URL(request.url, 'http://localhost').searchParams.get('state');
  if (state !== process.env.STATE) {
    response.statusCode = 400;
    response.end('No');
    return;
  }
  response.end('Done');
  setTimeout(() => asked.close(), 100);
});

const admin = createServer((request, response) => { // handler: callback unguarded
  if (request.url === '/shutdown') {
    response.end('Bye');
    admin.close();
    return;
  }
  response.end('Here');
});

const quits = createServer((request, response) => { // handler: callback unguarded
  if (request.url === '/shutdown') quits.close();
  response.end('Here');
});

const other = createServer((request, response) => { // handler: callback unguarded
  response.end('Here');
  waiting.close();
});

const perhaps = createServer((request, response) => { // handler: callback unguarded
  stopIfAsked(request);
  response.end('Here');
});

function stopIfAsked(request) {
  if (request.url === '/shutdown') perhaps.close();
}

const nested = createServer((request, response) => { // handler: callback unguarded
  answer(request, response);
});

function answer(request, response) {
  if (request.url === '/shutdown') {
    response.end('Bye');
    nested.close();
  } else {
    response.end('Here');
  }
}

for (const each of [waiting, asked, admin, quits, other, perhaps, nested]) each.listen(0);

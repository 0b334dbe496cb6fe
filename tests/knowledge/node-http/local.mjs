// sample: servers that only the host itself reaches
import http from 'node:http';

const HOST = '127.0.0.1';

export function waitForCode(port) {
  return new Promise((resolve) => {
    const server = http.createServer((req, res) => { // handler: callback unknown local
      res.end('You can close this window.');
      server.close();
      resolve(new URL(req.url, 'http://localhost').searchParams.get('code'));
    });
    server.listen(port, '127.0.0.1');
  });
}

http.createServer((req, res) => { // handler: callback unknown local
  res.end('constant');
}).listen(0, HOST, () => console.log('ready'));

const six = http.createServer();
six.on('request', (req, res) => { // handler: callback unknown local
  res.end('options');
});
six.listen({ port: 3000, host: '::1' });

http.createServer((req, res) => { // handler: callback unguarded
  res.end('everywhere');
}).listen(3001, '0.0.0.0');

http.createServer((req, res) => { // handler: callback unguarded
  res.end('as the environment says');
}).listen(3002, process.env.HOST ?? '127.0.0.1');

http.createServer((req, res) => { // handler: callback unguarded
  res.end('the port alone');
}).listen(3003);

const both = http.createServer((req, res) => { // handler: callback unguarded
  res.end('one of two');
});
if (process.env.OPEN) both.listen(3004);
else both.listen(3004, 'localhost');

// sample: routing by hand in one callback, with sizes from the URL
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parse } from 'node:querystring';

function sendJson(res: ServerResponse, value: unknown): void {
  res.writeHead(200, { 'content-type': 'application/json' });
  res.end(JSON.stringify(value));
}

function stars(req: IncomingMessage): string {
  const url = new URL(req.url ?? '/', `http://${req.headers.host}`);
  return '*'.repeat(Number(url.searchParams.get('n'))); // amplifies: request
}

const server = createServer((req: IncomingMessage, res: ServerResponse) => { // handler: callback unguarded
  const [path, search = ''] = (req.url ?? '/').split('?');
  switch (path) {
    case '/stars':
      res.end(stars(req));
      return;
    case '/list': {
      const { size } = parse(search);
      sendJson(res, Array.from({ length: Number(size) }, (_, i) => i)); // amplifies: request
      return;
    }
    case '/count': {
      const to = Number(req.headers['x-to']);
      for (let i = 0; i < to; i++) { // amplifies: request
        res.write(`${i}\n`);
      }
      res.end();
      return;
    }
    case '/big':
      res.end(Buffer.alloc(2 ** 20)); // amplifies: constant 1048576
      return;
    case '/small':
      res.end(Buffer.alloc(2 ** 10));
      return;
    default:
      res.writeHead(404).end();
  }
});

server.listen(8080);

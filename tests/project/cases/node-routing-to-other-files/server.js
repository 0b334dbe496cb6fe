import { createServer } from 'node:http';
import { notFound, stars } from './pages/stars.js';
import { sendJson } from './lib/send.js';

const server = createServer((req, res) => { // handler: callback unguarded
  const url = new URL(req.url, 'http://localhost');
  switch (url.pathname) {
    case '/stars':
      return stars(req, res); // amplifies: request
    case '/list':
      return sendJson(res, Array.from({ length: Number(url.searchParams.get('n')) })); // amplifies: request
    case '/ten':
      return sendJson(res, Array.from({ length: 10 }));
    default:
      return notFound(req, res);
  }
});

server.listen(8080);

// sample: a callback of another file, and one that an Express app stands for
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import express from 'express';
import { listener } from './listener.ts';
import { rateLimit } from 'express-rate-limit';

createServer(listener).listen(3000); // handler: callback unknown other-file

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.get('/time', (_req, res) => { // handler: GET /time guarded app
  res.json({ now: Date.now() });
});
createServer(app).listen(3001);

const plain: RequestListener = (_req, res) => {
  res.end('ok');
};
createServer(plain).listen(3002); // handler: callback unguarded

class Pages {
  handle(_req: IncomingMessage, res: ServerResponse): void {
    res.end('<h1>Pages</h1>');
  }
}
const pages = new Pages();
createServer((req, res) => { // handler: callback unguarded
  pages.handle(req, res);
}).listen(3003);

// sample: middleware, handlers and servers that limit requests for some paths or with some methods
import express from 'express';
import { createServer } from 'node:http';
import rateLimit from 'express-rate-limit';

const strict = rateLimit({ windowMs: 60_000, limit: 5 });
const counts = new Map();

function isOver(key) {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count > 10;
}

const behind = express();
behind.get('/login', (req, res) => res.send('welcome')); // handler: GET /login guarded mount
behind.get('/list', (req, res) => res.send('all of them')); // handler: GET /list unguarded
createServer((req, res) => {
  if (req.url === '/login' && isOver(req.socket.remoteAddress)) {
    res.writeHead(429).end();
    return;
  }
  behind(req, res);
}).listen(3001);

const app = express();
app.use((req, res, next) => (req.method === 'POST' ? strict(req, res, next) : next()));
app.use((req, res, next) => {
  if (req.method === 'DELETE' && isOver(req.ip)) return res.sendStatus(429);
  next();
});
app.get('/items', (req, res) => res.send('items')); // handler: GET /items unguarded
app.post('/items', (req, res) => res.send('made')); // handler: POST /items guarded app
app.delete('/items', (req, res) => res.send('gone')); // handler: DELETE /items guarded app
app.put('/items', (req, res) => res.send('put')); // handler: PUT /items unguarded
app.all('/any', (req, res) => res.send('any')); // handler: * /any unknown dynamic-path
app.listen(3002);

const forms = express();
forms.all('/form', (req, res) => { // handler: * /form unguarded
  if (req.method === 'POST') {
    if (isOver(req.ip)) return res.sendStatus(429);
    return res.send('sent');
  }
  res.send('form');
});
forms.all('/sent', (req, res) => { // handler: * /sent guarded handler
  if (req.method !== 'POST') return res.sendStatus(405);
  if (isOver(req.ip)) return res.sendStatus(429);
  res.send('sent');
});
forms.get('/free', (req, res) => { // handler: GET /free unknown unclear-refusal
  if (!req.get('x-key') && isOver(req.ip)) return res.sendStatus(429);
  res.send('free');
});
forms.listen(3003);

// Below a mount, what Express calls the path lacks what the router is mounted on.
const router = express.Router();
router.use((req, res, next) => {
  if (req.path === '/login' && isOver(req.ip)) return res.sendStatus(429);
  next();
});
router.get('/login', (req, res) => res.send('welcome')); // handler: GET /login guarded router
router.get('/list', (req, res) => res.send('all of them')); // handler: GET /list unguarded
const outer = express();
outer.use('/auth', router);
outer.use('/api', (req, res, next) => {
  if (req.originalUrl.startsWith('/api/login') && isOver(req.ip)) return res.sendStatus(429);
  next();
});
outer.get('/api/login', (req, res) => res.send('welcome')); // handler: GET /api/login guarded app
outer.get('/api/list', (req, res) => res.send('all of them')); // handler: GET /api/list unguarded
outer.listen(3004);

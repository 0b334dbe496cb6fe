import { createServer } from 'node:http';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { admin } from './admin.js';
import { api } from './api.js';
import { counted } from './counted.js';
import { open } from './open.js';

const app = express();

app.use('/open', (req, res) => open(req, res));

const strict = rateLimit({ limit: 10 });
const general = rateLimit({ limit: 100 });

app.use((req, res, next) => (req.path.startsWith('/api') ? strict(req, res, next) : general(req, res, next)));
app.use(async (req, res, next) => {
  try {
    return await api(req, res, next);
  } catch (error) {
    next(error);
  }
});
app.use('/admin', (req, res, next) => {
  if (!req.get('authorization')) return res.sendStatus(401);
  admin(req, res, next);
});
app.get('/late', (req, res) => { // handler: GET /late guarded app
  res.send('late');
});

app.listen(3000);

const hits = new Map();

createServer((req, res) => {
  const count = (hits.get(req.socket.remoteAddress) ?? 0) + 1;
  hits.set(req.socket.remoteAddress, count);
  if (count > 100) {
    res.statusCode = 429;
    res.end();
    return;
  }
  counted(req, res);
}).listen(3001);

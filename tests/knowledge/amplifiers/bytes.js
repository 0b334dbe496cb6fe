// sample: bytes by number
import { randomBytes } from 'node:crypto';
import * as crypto from 'crypto';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/alloc', (req, res) => { // handler: GET /alloc guarded app
  res.send(Buffer.alloc(Number(req.query.n))); // amplifies: request
});

app.get('/alloc-fill', (req, res) => { // handler: GET /alloc-fill guarded app
  res.send(Buffer.alloc(+req.query.n, 'ab')); // amplifies: request
});

app.get('/alloc-unsafe', (req, res) => { // handler: GET /alloc-unsafe guarded app
  res.send(Buffer.allocUnsafe(parseInt(req.query.n, 10))); // amplifies: request
});

app.get('/alloc-unsafe-slow', (req, res) => { // handler: GET /alloc-unsafe-slow guarded app
  res.send(Buffer.allocUnsafeSlow(Number(req.query.n)).fill(1)); // amplifies: request
});

app.get('/from-length', (req, res) => { // handler: GET /from-length guarded app
  res.send(Buffer.from({ length: Number(req.query.n) })); // amplifies: request
});

app.get('/concat', (req, res) => { // handler: GET /concat guarded app
  res.send(Buffer.concat([Buffer.from('head')], Number(req.query.n))); // amplifies: request
});

app.get('/random', (req, res) => { // handler: GET /random guarded app
  res.send(randomBytes(Number(req.query.n)).toString('base64')); // amplifies: request
});

app.get('/random-callback', (req, res, next) => { // handler: GET /random-callback guarded app
  crypto.randomBytes(Number(req.query.n), (error, bytes) => { // amplifies: request
    if (error) return next(error);
    res.send(bytes);
  });
});

app.get('/key', (req, res) => { // handler: GET /key guarded app
  res.send(crypto.pbkdf2Sync('secret', 'salt', 1, Number(req.query.length), 'sha256')); // amplifies: request
});

app.get('/scrypt', (req, res) => { // handler: GET /scrypt guarded app
  res.send(crypto.scryptSync('secret', 'salt', Number(req.query.length))); // amplifies: request
});

app.get('/key-callback', (req, res, next) => { // handler: GET /key-callback guarded app
  crypto.pbkdf2('secret', 'salt', 1, Number(req.query.length), 'sha256', (error, key) => { // amplifies: request
    if (error) return next(error);
    res.send(key);
  });
});

app.get('/scrypt-callback', (req, res, next) => { // handler: GET /scrypt-callback guarded app
  crypto.scrypt('secret', 'salt', Number(req.query.length), (error, key) => { // amplifies: request
    if (error) return next(error);
    res.send(key);
  });
});

app.get('/shake', (req, res) => { // handler: GET /shake guarded app
  res.send(crypto.createHash('shake256', { outputLength: Number(req.query.length) }).update('x').digest('hex')); // amplifies: request
});

app.get('/raw-strings', (req, res) => { // handler: GET /raw-strings guarded app
  const chosen = req.query.random === '1' ? randomBytes(String(req.query.n)) : Buffer.alloc(req.query.n);
  res.send(chosen);
});

app.get('/token', (req, res) => { // handler: GET /token guarded app
  res.send(randomBytes(32).toString('hex'));
});

app.listen(3000);

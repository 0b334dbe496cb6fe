// sample: routes registered in loops over a list
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const routes = [
  { method: 'get', path: '/sun', handler: (req, res) => res.send('sun') },
  { method: 'post', path: '/moon', handler: (req, res) => res.send('moon') },
];

const bare = express();
for (const route of routes) {
  bare[route.method](route.path, route.handler); // handler: _ _ unguarded
}

const guarded = express();
guarded.use(rateLimit({ windowMs: 60_000, limit: 10 }));
for (const { path, handler } of routes) {
  guarded.get(path, handler); // handler: GET _ guarded app
}
routes.forEach((route) => {
  guarded.post(route.path, route.handler); // handler: POST _ guarded app
});

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
for (const path of ['/mars', '/venus']) {
  bare.get(path, limiter, (req, res) => res.send(path)); // handler: GET _ guarded route
  bare.put(path, (req, res) => res.sendStatus(204)); // handler: PUT _ unguarded
}

for (const prefix of ['/a', '/b']) {
  bare.use(prefix, limiter);
}
bare.get('/a/x', (req, res) => res.send('x')); // handler: GET /a/x guarded app
bare.get('/c/x', (req, res) => res.send('x')); // handler: GET /c/x unguarded

bare.listen(3000);
guarded.listen(3001);

const express = require('express');
const next = require('next');
const rateLimit = require('express-rate-limit');

const app = next({ dev: process.env.NODE_ENV !== 'production' });
const handle = app.getRequestHandler();

app.prepare().then(() => {
  const server = express();
  server.use(rateLimit({ windowMs: 60_000, max: 3 }));
  server.all('*', (req, res) => handle(req, res)); // handler: * * guarded
  server.listen(3000);
});

const express = require('express');
const next = require('next');
const rateLimit = require('express-rate-limit');

const app = next({ dev: process.env.NODE_ENV !== 'production' });
const handle = app.getRequestHandler();

app.prepare().then(() => {
  const server = express();
  server.use('/api', rateLimit({ windowMs: 60_000, max: 3 }));
  server.all('*', handle); // handler: * * unguarded
  server.listen(3000);
});

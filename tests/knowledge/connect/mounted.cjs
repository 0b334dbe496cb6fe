// sample: an app that listens by itself, and what a function below a path sees of it
const connect = require('connect');
const { RateLimiterMemory } = require('rate-limiter-flexible');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const app = connect();

// The path in front of it is taken out of `url` alone.
app.use('/pages', (request, response) => { // handler: * /pages unguarded
  const { searchParams } = new URL(request.originalUrl, 'http://localhost');
  response.end('x'.repeat(Number(searchParams.get('size')))); // amplifies: request
});

app.use('/few', (request, response) => { // handler: * /few unguarded
  const { searchParams } = new URL(request.originalUrl, 'http://localhost');
  response.end('x'.repeat(Math.min(Number(searchParams.get('size')), 100)));
});

app.use('/counted', (request, response, next) => { // handler: * /counted unguarded ; near-miss: unchecked
  limiter.consume(request.socket.remoteAddress).catch(() => {});
  response.end('counted');
});

app.use(async (request, response, next) => {
  const allowed = await limiter.consume(request.socket.remoteAddress).then(() => true, () => false);
  if (allowed) return next();
  response.writeHead(429).end('Too Many Requests');
});

const server = app.listen(3000, () => {
  app.use('/ready', (request, response) => { // handler: * /ready guarded app
    response.end('ready');
  });
});

// What listens may still be given more.
app.use('/late', (request, response) => { // handler: * /late guarded app
  response.end(`late: ${server.address().port}`);
});

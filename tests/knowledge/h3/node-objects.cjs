// sample: Node's own request and response below the event of h3
const { createServer } = require('node:http');
const { createApp, createRouter, eventHandler, toNodeListener } = require('h3');

const router = createRouter();

router.post('/stars', eventHandler((event) => { // handler: POST /stars unguarded
  const { req, res } = event.node;
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    const { count } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    res.removeHeader('date');
    res.end('*'.repeat(count)); // amplifies: request
  });
  return new Promise((done) => res.on('close', done));
}));

router.get('/header', eventHandler((event) => { // handler: GET /header unguarded
  event.node.res.appendHeader('x-padding', 'x'.repeat(Number(event.node.req.headers['x-width']))); // amplifies: request
  event.node.res.flushHeaders();
  return '*'.repeat(Math.min(Number(event.node.req.headers['x-width']) || 0, 100));
}));

const app = createApp();
app.use(router);

createServer(toNodeListener(app)).listen(3000);

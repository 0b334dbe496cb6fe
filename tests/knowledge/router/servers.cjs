// sample: the router of Express without Express, called by a server of Node
const http = require('node:http');
const finalhandler = require('finalhandler');
const { RateLimiterMemory } = require('rate-limiter-flexible');
const Router = require('router');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function limit(request, response, next) {
  try {
    await limiter.consume(request.socket.remoteAddress);
  } catch {
    response.statusCode = 429;
    response.end('Too Many Requests');
    return;
  }
  next();
}

const router = Router();

router.get('/before/:n', (request, response) => { // handler: GET /before/:n unguarded
  response.end('x'.repeat(request.params.n)); // amplifies: request
});

router.use('/api', limit);

router.get('/API/:id', (request, response) => { // handler: GET /API/:id guarded
  response.end(request.params.id);
});

router
  .route('/items')
  .get(limit, (request, response) => { // handler: GET /items guarded route
    response.end('items');
  })
  .post((request, response) => { // handler: POST /items unguarded
    response.end('made');
  });

const admin = new Router({ mergeParams: true });
admin.all('/users', (request, response) => { // handler: * /users guarded
  response.end('users');
});
router.use('/admin', limit, admin);

http.createServer((request, response) => {
  router(request, response, finalhandler(request, response));
}).listen(3000);

// sample: restana: limiters on routes, in front of them and on paths, routers that are mounted, and what the second argument of send says
const restana = require('restana');
const { rateLimit } = require('express-rate-limit');

const service = restana({ prioRequestsProcessing: false });
const limiter = rateLimit({
  windowMs: 60_000,
  limit: 10,
  keyGenerator: (req) => req.socket.remoteAddress ?? '',
  handler: (req, res) => res.send('Too Many Requests', 429),
});

service.get('/before', (req, res) => { // handler: GET /before unguarded ; near-miss: attached-after
  res.send({ id: req.params.id, path: req.path });
});
service.get('/size', (req, res) => { // handler: GET /size unguarded
  res.send(req.path + 'x'.repeat(req.query.size)); // amplifies: request
});
service.post('/bounded', (req, res) => { // handler: POST /bounded unguarded
  res.send({ line: '-'.repeat(Math.min(Number(req.body.size) || 0, 100)) }, 201);
});
service.get('/route', limiter, async (req, res) => { // handler: GET /route guarded route
  res.send('x');
});
service.put(['/one', '/other'], [limiter, (req, res) => { // handler: PUT /one,/other guarded route
  res.end('x');
}]);

// A check of its own.
const counts = new Map();
service.get('/counted', (req, res, next) => { // handler: GET /counted guarded route
  const count = (counts.get(req.socket.remoteAddress) ?? 0) + 1;
  counts.set(req.socket.remoteAddress, count);
  if (count > 10) return res.send('Too Many Requests', 429);
  return next();
}, (req, res) => res.send('x'));

service.use('/p', limiter);
service.get('/p', (req, res) => res.send('x')); // handler: GET /p guarded app
service.get('/p/x', (req, res) => res.send('x')); // handler: GET /p/x guarded app
service.get('/P/y', (req, res) => res.send('x')); // handler: GET /P/y guarded app
service.get('/px', (req, res) => res.send('x')); // handler: GET /px unguarded

const open = service.newRouter();
open.get('/y', (req, res) => res.send('x')); // handler: GET /y unguarded
service.use('/open', open);

const guarded = service.newRouter();
guarded.use(limiter);
guarded.get('/z', (req, res) => res.send('x')); // handler: GET /z guarded router
service.use('/guarded', guarded);
service.get('/beside', (req, res) => res.send('x')); // handler: GET /beside unguarded

service.use(limiter);
service.get('/after', (req, res) => res.send('x')); // handler: GET /after guarded app

const below = service.newRouter();
below.get('/w', (req, res) => res.send('x')); // handler: GET /w guarded app
service.use('/below', below);

// The other verbs.
for (const routes of [service, below]) {
  routes.patch('/patch', (req, res) => res.send('x'.repeat(req.originalUrl.length))); // handler: PATCH /patch guarded app
  routes.delete('/delete', (req, res) => res.send(req.path)); // handler: DELETE /delete guarded app
  routes.head('/head', (req, res) => res.send(204)); // handler: HEAD /head guarded app
  routes.options('/options', (req, res) => res.send(204)); // handler: OPTIONS /options guarded app
  routes.trace('/trace', (req, res) => res.send(204)); // handler: TRACE /trace guarded app
}

service.getServer().keepAliveTimeout = 5000;
service.start(3000).then(() => process.once('SIGTERM', () => service.close()));

// sample: restify's own throttle: order does not matter; load shedding is no limit per client
import restify from 'restify';

const throttle = restify.plugins.throttle({ burst: 10, rate: 10 / 60, ip: true });

const open = restify.createServer();
open.use(restify.plugins.queryParser());
open.use(restify.plugins.bodyParser());
open.use(restify.plugins.inflightRequestThrottle({ limit: 600 }));

open.get('/', async (req, res) => { // handler: GET / unguarded
  res.send('hello');
});
open.get('/text', (req, res, next) => { // handler: GET /text unguarded
  res.send(200, 'x'.repeat(Number(req.query.n))); // amplifies: request
  return next();
});
open.post('/rows', (req, res, next) => { // handler: POST /rows unguarded
  res.json(Array.from({ length: req.body.rows }, (_, row) => row)); // amplifies: request
  return next();
});
open.put('/limited', throttle, async (req, res) => { // handler: PUT /limited guarded route
  res.send(204);
});
open.listen(3000);

const used = restify.createServer();
used.get('/before', async (req, res) => { // handler: GET /before guarded
  res.send('x'.repeat(Math.min(Number(req.getQuery()) || 0, 100)));
});
used.use(throttle);
used.del('/after/:id', async (req, res) => { // handler: DELETE /after/:id guarded
  res.send(204);
});
used.listen(3001);

const pre = restify.createServer();
pre.pre(restify.plugins.throttle({ burst: 20, rate: 1, ip: true }));
pre.get('/', async (req, res) => { // handler: GET / guarded
  res.send('hello');
});
pre.listen(3002);

// sample: the plugins of restify where they were before version 5
const restify = require('restify');

const server = restify.createServer();
server.use(restify.acceptParser(server.acceptable));
server.use(restify.queryParser());
server.use(restify.bodyParser());
server.use(restify.dateParser());
server.use(restify.gzipResponse());
server.use(restify.fullResponse());
server.use(restify.jsonp());
server.use(restify.requestLogger());
server.use(restify.throttle({ burst: 100, rate: 50, ip: true }));
server.get('/limited', (req, res, next) => { // handler: GET /limited guarded app
  res.send('limited');
  next();
});
server.listen(8080);

const open = restify.createServer();
open.use(restify.queryParser());
open.get('/open', (req, res, next) => { // handler: GET /open unguarded
  res.send('x'.repeat(req.query.size)); // amplifies: request
  next();
});
open.get({ url: '/by-url', name: 'byUrl' }, (req, res) => res.send('by url')); // handler: GET /by-url unguarded
open.get({ path: '/by-path', url: '/by-url', name: 'byPath' }, (req, res) => res.send('by path')); // handler: GET /by-path unguarded
open.listen(8081);

const off = restify.createServer();
off.use(restify.throttle({ burst: 100, rate: 0, ip: true }));
off.get('/off', (req, res) => res.send('off')); // handler: GET /off unguarded ; near-miss: switched-off
off.listen(8082);

const empty = restify.createServer();
empty.use(restify.plugins.throttle({ burst: 0, rate: 50, ip: true }));
empty.get('/empty', (req, res) => res.send('empty')); // handler: GET /empty unguarded ; near-miss: switched-off
empty.listen(8083);

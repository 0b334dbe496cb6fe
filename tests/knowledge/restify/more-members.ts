// sample: the methods of restify, plugins that do not limit clients, and members that are seldom used
import restify, { plugins, type RequestHandler } from 'restify';

const server = restify.createServer();

server.use(plugins.jsonp(), plugins.gzipResponse(), plugins.requestLogger(), plugins.acceptParser(server.acceptable), plugins.dateParser(), plugins.fullResponse());
// They refuse when the server is busy, whoever asks.
server.use(plugins.inflightRequestThrottle({ limit: 100 }));
server.use(plugins.cpuUsageThrottle({ limit: 0.75 }));
server.on('uncaughtException', (req, res, route, error) => res.send(500, error));

const typed: RequestHandler = (req, res, next) => {
  res.send('x'.repeat(Number(req.header('x-size')))); // amplifies: request
  next();
};

server.head('/head', typed); // handler: HEAD /head unguarded
server.patch('/patch', typed); // handler: PATCH /patch unguarded
server.opts('/opts', typed); // handler: OPTIONS /opts unguarded
server.del('/del', typed); // handler: DELETE /del unguarded
server.put({ path: '/described', name: 'described' }, typed); // handler: PUT /described unguarded

server.get('/headers', (req, res, next) => { // handler: GET /headers unguarded
  res.setHeader('x-a', 'x'.repeat(Number(req.query.size))); // amplifies: request
  res.header('x-b', 'y'.repeat(Number(req.query.size))); // amplifies: request
  res.status(200);
  res.sendRaw(200, req.path() + String(req.getUrl()));
  next();
});

server.get('/moved', (req, res, next) => res.redirect('/', next)); // handler: GET /moved unguarded
server.listen(3000);

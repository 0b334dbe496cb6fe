// sample: apps of restify that functions with methods on their prototypes make, and put onto the request
const restify = require('restify');

function OpenApp() {
  this.server = restify.createServer({ name: 'open' });
  this.setRoutes();
}

OpenApp.prototype.setRoutes = function () {
  const self = this;
  this.server.use((req, res, next) => {
    req.app = self;
    return next();
  });
  this.server.get({ path: '/open', name: 'Open' }, (req, res, next) => { // handler: GET /open unguarded
    res.send(req.app.server.name);
    return next();
  });
};

new OpenApp().server.listen(8080);

function LimitedApp() {
  this.hits = new Map();
  this.server = restify.createServer({ name: 'limited' });
  this.setRoutes();
}

LimitedApp.prototype.count = function (key) {
  const count = (this.hits.get(key) || 0) + 1;
  this.hits.set(key, count);
  return count;
};

LimitedApp.prototype.check = function (req, res, next) {
  if (this.count(req.connection.remoteAddress) > 10) {
    res.send(429, 'Too Many Requests');
    return next(false);
  }
  return next();
};

LimitedApp.prototype.setRoutes = function () {
  const self = this;
  this.server.use((req, res, next) => self.check(req, res, next));
  this.server.get('/limited', (req, res, next) => { // handler: GET /limited guarded app
    res.send('limited');
    return next();
  });
};

new LimitedApp().server.listen(8081);

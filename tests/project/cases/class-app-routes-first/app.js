const express = require('express');
const rateLimit = require('express-rate-limit');

class App {
  constructor(controllers) {
    this.app = express();
    this.initRoutes(controllers);
    this.initMiddlewares();
    this.initStatus();
  }

  initMiddlewares() {
    this.app.use(rateLimit({ windowMs: 60 * 1000, max: 60 }));
  }

  initRoutes(controllers) {
    controllers.forEach((controller) => this.app.use('/', controller.router));
  }

  initStatus() {
    this.app.get('/status', (req, res) => res.send('up')); // handler: GET /status guarded
  }
}

module.exports = { App };

const { createApp } = require('./app');

class Server {
  constructor(options = {}) {
    this.options = { port: 3000, proxies: 0, ...options };
  }

  async start() {
    const app = createApp(this.options);
    this.http = app.listen(this.options.port);
  }
}

module.exports = { Server };

const rateLimit = require('hapi-rate-limit');
module.exports = {
  name: 'ratelimit',
  async register(server) {
    await server.register({ plugin: rateLimit, options: { userLimit: 10 } });
  }
};

const fastify = require('fastify');
const { version } = require('./routes/version');

module.exports = function build(options = {}) {
  const app = fastify(options);

  app.register(require('./routes/health'));
  app.register(require('@fastify/rate-limit'), { max: 100, timeWindow: '1 minute' });
  app.register(require('./routes/users'), { prefix: '/users' });
  app.register(require('./routes/items'), { prefix: '/items' });

  // Called at once, before the limiter is loaded.
  version(app);

  return app;
};

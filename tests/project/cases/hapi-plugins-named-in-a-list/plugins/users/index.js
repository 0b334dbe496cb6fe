const getRoute = require('./get');
const listRoute = require('./list');

module.exports = {
  name: 'users',
  async register(server, options) {
    server.route([
      getRoute(), // handler: GET /users/{id} guarded app
      listRoute(options), // handler: GET /users unguarded ; near-miss: switched-off
      { method: 'POST', path: '/users', handler: async () => 'made' }, // handler: POST /users guarded app
    ]);
  },
};

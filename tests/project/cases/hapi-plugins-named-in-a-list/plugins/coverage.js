module.exports = {
  name: 'coverage',
  async register(server) {
    server.route({ method: 'GET', path: '/coverage', handler: async () => 'all' }); // handler: GET /coverage guarded app
  },
};

module.exports = {
  name: 'status',
  async register(server) {
    server.route({ // handler: GET /status unguarded ; near-miss: switched-off
      method: 'GET',
      path: '/status',
      config: { plugins: { 'hapi-rate-limit': { enabled: false } } },
      handler: async () => 'OK',
    });
  },
};

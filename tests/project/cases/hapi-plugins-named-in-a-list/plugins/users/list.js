module.exports = ({ size }) => ({
  method: 'GET',
  path: '/users',
  options: { plugins: { 'hapi-rate-limit': { enabled: false } }, handler: async (request, h) => h.response({ size }) },
});

module.exports = () => ({
  method: 'GET',
  path: '/users/{id}',
  options: { handler: async (request, h) => h.response({ id: request.params.id }) },
});

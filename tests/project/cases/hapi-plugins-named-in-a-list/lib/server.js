const Hapi = require('@hapi/hapi');
const registerPlugins = require('./registerPlugins');
module.exports = async config => {
  const server = new Hapi.Server({ port: config.port });
  await registerPlugins(server, config);
  await server.start();
  return server;
};

async function registerDefaultPlugins(server) {
  const plugins = ['../plugins/status', '../plugins/ratelimit'].map(plugin => require(plugin));
  return plugins.map(async pluginObj => server.register({ plugin: pluginObj, routes: { prefix: '/v4' } }));
}
async function registerResourcePlugins(server, config) {
  const plugins = ['users'];
  if (config.coverage) plugins.push('coverage');
  return plugins.map(async pluginName => {
    await server.register({ plugin: require(`../plugins/${pluginName}`), options: { ...(config[pluginName] || {}) }, routes: { prefix: '/v4' } });
  });
}
module.exports = async function registerPlugins(server, config) {
  await registerDefaultPlugins(server);
  await registerResourcePlugins(server, config);
};

const expressLoader = require('./express');
const routesLoader = require('./routes');
const probesLoader = require('./probes');

module.exports.init = async function init(app) {
  probesLoader(app);
  await expressLoader(app);
  routesLoader(app);
};

// sample: route options without the plugin, a plugin switched off, and a plugin with its defaults
'use strict';

const Hapi = require('@hapi/hapi');

const bare = Hapi.server({ port: 3000 });

bare.route({ // handler: GET /wished unguarded
  method: 'GET',
  path: '/wished',
  options: {
    plugins: { 'hapi-rate-limit': { userPathLimit: 10 } },
    handler: () => [],
  },
});

const off = Hapi.server({ port: 3001 });

off.route({ method: 'GET', path: '/off', handler: () => [] }); // handler: GET /off unguarded

const defaults = Hapi.server({ port: 3002 });

defaults.route({ method: 'GET', path: '/defaults', handler: () => [] }); // handler: GET /defaults guarded

const start = async () => {
  await off.register({ plugin: require('hapi-rate-limit'), options: { enabled: false } });
  await defaults.register({ plugin: require('hapi-rate-limit') });
  await bare.start();
  await off.start();
  await defaults.start();
};

start();

// sample: what takes the effect of hapi-rate-limitor away
const Hapi = require('@hapi/hapi');
const limitor = require('hapi-rate-limitor');

async function start() {
  const disabled = Hapi.server();
  await disabled.register({ plugin: limitor, options: { enabled: false } });
  disabled.route({ method: 'GET', path: '/disabled', handler: () => 'disabled' }); // handler: GET /disabled unguarded ; near-miss: switched-off
  await disabled.start();

  const skipping = Hapi.server();
  await skipping.register({ plugin: limitor, options: { skip: () => true } });
  skipping.route({ method: 'GET', path: '/skipping', handler: () => 'skipping' }); // handler: GET /skipping unguarded ; near-miss: switched-off
  await skipping.start();

  const endless = Hapi.server();
  await endless.register({ plugin: limitor, options: { max: Infinity } });
  endless.route({ method: 'GET', path: '/endless', handler: () => 'endless' }); // handler: GET /endless unguarded ; near-miss: switched-off
  await endless.start();

  const listed = Hapi.server();
  await listed.register([{ plugin: require('@hapi/inert') }, { plugin: limitor }]);
  listed.route({ method: 'GET', path: '/listed', handler: () => 'listed' }); // handler: GET /listed guarded app
  await listed.start();
}

void start();

'use strict';

module.exports = async function settingsRoutes({ server, notify, cors }) {
  server.route({ // handler: POST /v1/settings guarded
    method: 'POST',
    path: '/v1/settings',
    async handler(request) {
      await notify.add('settings', request.payload);
      return { updated: Object.keys(request.payload) };
    },
    options: { cors },
  });
};

'use strict';

module.exports = async function exportRoutes({ server, cors }) {
  server.route({ method: 'GET', path: '/v1/exports', handler: () => [], options: { cors } }); // handler: GET /v1/exports guarded
};

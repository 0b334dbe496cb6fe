'use strict';

module.exports = async function mailboxRoutes({ server, call, cors, maxBodySize, maxPayloadTimeout }) {
  server.route({ // handler: POST /v1/mailbox unguarded
    method: 'POST',
    path: '/v1/mailbox',
    handler: (request) => call({ cmd: 'mailbox', ...request.payload }),
    options: { cors, payload: { maxBytes: maxBodySize, timeout: maxPayloadTimeout } },
  });
};

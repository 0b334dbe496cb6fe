'use strict';

const Hapi = require('@hapi/hapi');
const registerApiRoutes = require('./lib/api-routes');
const { call, documents, notify } = require('./lib/queues');

const init = async () => {
  const server = Hapi.server({ port: Number(process.env.PORT ?? 3000) });

  server.route({ method: 'GET', path: '/health', handler: () => ({ success: true }) }); // handler: GET /health unguarded

  await registerApiRoutes({
    server,
    call,
    notify,
    documents,
    cors: { origin: ['*'] },
    flags: ['\\Seen', '\\Flagged'],
    maxAttachmentSize: 5 * 1024 * 1024,
    maxBodySize: 50 * 1024 * 1024,
    maxPayloadTimeout: 10_000,
    exportsEnabled: Boolean(process.env.EXPORTS),
    imapSchema: null,
    smtpSchema: null,
  });

  await server.start();
};

init().catch((error) => {
  console.error(error);
  process.exit(1);
});

'use strict';

// Every module of the API is registered here, so that the list of routes can be read without a running server, for example
// by the script that writes the reference. The server itself calls this once, after its own routes and before it starts.
//
// Each module is given only what it reads. Whatever needs the database asks for it by itself; what is handed on here is what
// differs between the server and the scripts: the server, the settings of CORS, the queues and the sizes.

const accountRoutes = require('./account-routes');
const exportRoutes = require('./export-routes');
const mailboxRoutes = require('./mailbox-routes');
const settingsRoutes = require('./settings-routes');

/**
 * Registers all modules of the API on a server.
 *
 * @param {object} args
 * @param {object} args.server - the server, or what records the routes
 * @param {Function} args.call - asks the main thread
 * @param {object} args.notify - the queue of notifications
 * @param {object} args.documents - the queue of documents
 * @param {object|boolean} args.cors
 * @param {string[]} args.flags - in the order in which they are listed
 * @param {number} args.maxAttachmentSize - in bytes
 * @param {number} args.maxBodySize - in bytes
 * @param {number} args.maxPayloadTimeout - in milliseconds
 * @param {boolean} args.exportsEnabled - exports are off where there is no storage for them
 * @param {object} args.imapSchema
 * @param {object} args.smtpSchema
 */
async function registerApiRoutes(args) {
  const { server, call, notify, documents, cors, flags, maxAttachmentSize, maxBodySize, maxPayloadTimeout, exportsEnabled, imapSchema, smtpSchema } = args;

  // accounts
  await accountRoutes({
    server,
    call,
    documents,
    imapSchema,
    smtpSchema,
    cors,
  });

  // mailboxes and the messages in them
  await mailboxRoutes({
    server,
    call,
    cors,
    flags,
    maxAttachmentSize,
    maxBodySize,
    maxPayloadTimeout,
  });

  // settings
  await settingsRoutes({ server, notify, cors });

  // exports, where they are on
  if (exportsEnabled) {
    await exportRoutes({ server, cors });
  }
}

module.exports = registerApiRoutes;

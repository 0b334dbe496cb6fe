'use strict';

const Joi = require('joi');
const Boom = require('@hapi/boom');

module.exports = async function accountRoutes({ server, call, cors, imapSchema, smtpSchema }) {
  server.route({ // handler: GET /v1/account/{account} unguarded
    method: 'GET',
    path: '/v1/account/{account}',
    async handler(request) {
      const account = await call({ cmd: 'account', account: request.params.account });
      if (!account) {
        throw Boom.notFound();
      }
      return account;
    },
    options: { cors, validate: { params: Joi.object({ account: Joi.string().max(256).required() }) } },
  });

  server.route({ // handler: POST /v1/account unguarded
    method: 'POST',
    path: '/v1/account',
    handler: (request) => call({ cmd: 'create', account: request.payload }),
    options: { cors, validate: { payload: Joi.object({ imap: imapSchema, smtp: smtpSchema }) } },
  });
};

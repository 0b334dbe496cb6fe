// sample: the forms of routes without a limiter, and extensions that are no handlers
'use strict';

const Hapi = require('@hapi/hapi');

const server = new Hapi.Server({ port: 3000 });

const listBooks = () => [];
const showBook = (request) => ({ isbn: request.params.isbn });

server.ext('onRequest', (request, h) => {
  console.log(request.path);
  return h.continue;
});

server.route({ method: 'GET', path: '/', handler: () => 'hello' }); // handler: GET / unguarded

server.route([{ method: 'GET', path: '/books', handler: listBooks }, { method: 'GET', path: '/books/{isbn}', handler: showBook }]); // handler: GET /books unguarded ; handler: GET /books/{isbn} unguarded

server.route({ // handler: POST /books unguarded
  method: 'POST',
  path: '/books',
  options: {
    auth: false,
    handler: (request, h) => h.response({ title: request.payload.title }).code(201),
  },
});

server.route({ // handler: PUT|PATCH /books/{isbn} unguarded
  method: ['PUT', 'PATCH'],
  path: '/books/{isbn}',
  handler: async (request, h) => {
    await Promise.resolve();
    return h.response().code(204);
  },
});

server.route({ // handler: * /pages/{page*} unguarded
  method: '*',
  path: '/pages/{page*}',
  handler: (request, h) => h.response('page'),
});

server.route({
  method: '*',
  path: '/{any*}',
  handler: (request, h) => h.response('not found').code(404),
});

server.start();

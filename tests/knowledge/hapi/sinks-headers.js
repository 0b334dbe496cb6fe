// sample: headers, redirects and what a template is given are sent as well
import Hapi from '@hapi/hapi';

const server = Hapi.server({ port: 3000 });

server.route([
  { method: 'GET', path: '/redirect', handler: (request, h) => h.redirect(`/${'1'.repeat(Number(request.query.n))}`) }, // handler: GET /redirect unguarded ; amplifies: request
  { method: 'GET', path: '/view', handler: (request, h) => h.view('rows', { rows: Array.from({ length: Number(request.query.n) }) }) }, // handler: GET /view unguarded ; amplifies: request
  { method: 'GET', path: '/header', handler: (request, h) => h.response('fine').header('x-pad', '2'.repeat(Number(request.query.n))) }, // handler: GET /header unguarded ; amplifies: request
  { method: 'GET', path: '/back', handler: (request, h) => h.redirect(request.query.back) }, // handler: GET /back unguarded
  { method: 'GET', path: '/few', handler: (request, h) => h.view('rows', { rows: Array.from({ length: Math.min(Number(request.query.n), 10) }) }) }, // handler: GET /few unguarded
]);

await server.start();

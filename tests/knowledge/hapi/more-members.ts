// sample: the old name of hapi, what prepares a server, and members that are seldom used
import hapi, { type Request, type ResponseToolkit, type Server } from 'hapi';
import Joi from 'joi';

const server = new hapi.Server({ port: 3000 });

server.validator(Joi);
server.state('session', { ttl: null });
server.method('add', (a: number, b: number) => a + b);
server.views({ engines: {} });
server.auth.default('simple');
server.events.on('log', (event: { tags: string[] }) => console.log(event.tags));

server.route({ // handler: GET /state unguarded
  method: 'GET',
  path: '/state',
  handler: (request: Request, h: ResponseToolkit) => 'x'.repeat(Number(request.state.size)), // amplifies: request
});

server.route([
  { method: '*', path: '/any', handler: (request) => request.path }, // handler: * /any unguarded
  { method: ['GET', 'POST'], path: '/both', handler: (request) => request.url.pathname }, // handler: GET|POST /both unguarded
  { method: 'GET', path: '/file', handler: (request, h) => h.file('file.txt') }, // handler: GET /file unguarded
]);

await server.initialize();
await server.inject('/any');
await server.start();

export function onServer(given: Server): void {
  given.route({ method: 'GET', path: '/given', handler: () => 'given' }); // handler: GET /given unknown
}

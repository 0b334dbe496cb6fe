// sample: members of Fastify's requests and replies that are seldom used, and its other types
import cookie from '@fastify/cookie';
import Fastify, { type FastifyPluginAsync, type FastifyPluginCallback, type FastifyReply, type FastifyRequest, type RouteHandler, type RouteHandlerMethod } from 'fastify';
import type { FastifyPlugin } from 'fastify-plugin';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

const app = Fastify();

app.register(cookie);

app.get('/sources', async (request: FastifyRequest, reply: FastifyReply) => { // handler: GET /sources unguarded
  const { size } = request.cookies;
  return 'x'.repeat(Number(size)) + request.url + request.originalUrl + request.hostname + request.host; // amplifies: request
});

app.get('/headers', (request, reply) => { // handler: GET /headers unguarded
  reply.status(200).headers({ 'x-a': 'b' }).removeHeader('x-a').setCookie('name', 'value').clearCookie('name');
  reply.send('headers');
});

app.get('/refused', (request, reply) => { // handler: GET /refused unguarded
  reply.statusCode = 403;
  reply.send('refused');
});

app.get('/moved', async (request, reply) => reply.redirect('/')); // handler: GET /moved unguarded
app.get('/missing', async (request, reply) => reply.callNotFound()); // handler: GET /missing unguarded
app.get('/file', async (request, reply) => reply.sendFile('file.txt')); // handler: GET /file unguarded
app.get('/view', async (request, reply) => reply.view('page')); // handler: GET /view unguarded

const hits = new Map<string, number>();

app.get('/sensible', async (request, reply) => { // handler: GET /sensible guarded handler
  const count = (hits.get(request.ip) ?? 0) + 1;
  hits.set(request.ip, count);
  if (count > 10) return reply.tooManyRequests();
  return 'counted';
});

const method: RouteHandlerMethod = async (request) => 'x'.repeat(Number((request.query as { size: string }).size)); // amplifies: request
const handler: RouteHandler = async (request) => 'x'.repeat(Number((request.query as { size: string }).size)); // amplifies: request

app.get('/method', method); // handler: GET /method unguarded
app.get('/handler', handler); // handler: GET /handler unguarded

export const later: FastifyPluginAsync = async (scope) => {
  scope.get('/later', async () => 'later'); // handler: GET /later unknown
};

export const called: FastifyPluginCallback = (scope, options, done) => {
  scope.get('/called', async () => 'called'); // handler: GET /called unknown
  done();
};

export const plain: FastifyPlugin = async (scope) => {
  scope.get('/plain', async () => 'plain'); // handler: GET /plain unknown
};

export const typebox: FastifyPluginAsyncTypebox = async (scope) => {
  scope.get('/typebox', async () => 'typebox'); // handler: GET /typebox unknown
};

export const zod: FastifyPluginAsyncZod = async (scope) => {
  scope.get('/zod', async () => 'zod'); // handler: GET /zod unknown
};

await app.listen({ port: 3000 });

// sample: the methods of Fastify, and what prepares it and registers nothing
import { fastify } from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = fastify();
const answer = async (request, reply) => reply.send('done');

app.get('/get', answer); // handler: GET /get unguarded
app.head('/head', answer); // handler: HEAD /head unguarded
app.post('/post', answer); // handler: POST /post unguarded
app.put('/put', answer); // handler: PUT /put unguarded
app.delete('/delete', answer); // handler: DELETE /delete unguarded
app.options('/options', answer); // handler: OPTIONS /options unguarded
app.patch('/patch', answer); // handler: PATCH /patch unguarded
app.trace('/trace', answer); // handler: TRACE /trace unguarded
app.search('/search', answer); // handler: SEARCH /search unguarded
app.propfind('/propfind', answer); // handler: PROPFIND /propfind unguarded
app.proppatch('/proppatch', answer); // handler: PROPPATCH /proppatch unguarded
app.copy('/copy', answer); // handler: COPY /copy unguarded
app.move('/move', answer); // handler: MOVE /move unguarded
app.lock('/lock', answer); // handler: LOCK /lock unguarded
app.unlock('/unlock', answer); // handler: UNLOCK /unlock unguarded
app.mkcol('/mkcol', answer); // handler: MKCOL /mkcol unguarded
app.report('/report', answer); // handler: REPORT /report unguarded
app.query('/query', answer); // handler: QUERY /query unguarded
app.all('/all', answer); // handler: * /all unguarded

app.decorate('answer', 42).decorateRequest('user', null).decorateReply('shown', false);
app.addSchema({ $id: 'size', type: 'integer' }).setValidatorCompiler(() => () => true).setSerializerCompiler(() => JSON.stringify);

app.register(async (scope) => {
  await scope.register(rateLimit, { max: 10, timeWindow: '1 minute' });
  scope.get('/get', answer); // handler: GET /get guarded router
  scope.head('/head', answer); // handler: HEAD /head guarded router
  scope.post('/post', answer); // handler: POST /post guarded router
  scope.put('/put', answer); // handler: PUT /put guarded router
  scope.delete('/delete', answer); // handler: DELETE /delete guarded router
  scope.options('/options', answer); // handler: OPTIONS /options guarded router
  scope.patch('/patch', answer); // handler: PATCH /patch guarded router
  scope.trace('/trace', answer); // handler: TRACE /trace guarded router
  scope.search('/search', answer); // handler: SEARCH /search guarded router
  scope.propfind('/propfind', answer); // handler: PROPFIND /propfind guarded router
  scope.proppatch('/proppatch', answer); // handler: PROPPATCH /proppatch guarded router
  scope.copy('/copy', answer); // handler: COPY /copy guarded router
  scope.move('/move', answer); // handler: MOVE /move guarded router
  scope.lock('/lock', answer); // handler: LOCK /lock guarded router
  scope.unlock('/unlock', answer); // handler: UNLOCK /unlock guarded router
  scope.mkcol('/mkcol', answer); // handler: MKCOL /mkcol guarded router
  scope.report('/report', answer); // handler: REPORT /report guarded router
  scope.query('/query', answer); // handler: QUERY /query guarded router
});

await app.ready();
await app.inject('/get');
await app.listen({ port: 3000 });
